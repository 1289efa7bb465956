/** Our drawings of Marketo's screens: what each shows, for those who do not see it, and the way there as its caption. */
export const pictures = {
  newRole: {
    alt: 'Marketo, the page <b>Roles</b> of <b>Users & Roles</b>. Marked is the button <b>New Role</b> above the list.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> › <b>New Role</b>',
  },
  roleTicks: {
    alt: 'The window <b>New Role</b> with the group <b>Access API</b> open. Marked are the permissions of your list, all of them ticked; the others stay empty.',
    caption: '<b>New Role</b>: the ticks under <b>Access API</b>',
  },
  editRole: {
    alt: 'The window <b>Edit Role</b> with the group <b>Access API</b> open. Marked are the permissions that are needed, all of them ticked.',
    caption: '<b>Edit Role</b>: the ticks under <b>Access API</b>',
  },
  inviteUser: {
    alt: 'Marketo, the page <b>Users</b> of <b>Users & Roles</b>. Marked is the button <b>Invite New User</b> above the list.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Invite New User</b>',
  },
  inviteForm: {
    alt: 'The window <b>Invite New User</b> with e-mail and names filled in. Marked is the field <b>Access Expires</b>, which is empty.',
    caption: '<b>Invite New User</b>: <b>Access Expires</b> stays empty',
  },
  apiOnlyTick: {
    alt: 'The second page of the window <b>Invite New User</b>. One role is ticked. Marked is <b>API Only</b> below the roles, ticked too.',
    caption: '<b>Invite New User</b>: one role, and the tick <b>API Only</b>',
  },
  createApiOnlyUser: {
    alt: 'Marketo, the page <b>Users</b> of <b>Users & Roles</b>. Marked is the button <b>Create API Only User</b> above the list.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> › <b>Create API Only User</b>',
  },
  apiUserForm: {
    alt: 'The window <b>Create API Only User</b> with e-mail and names filled in. Marked is the list <b>API Only Role</b>.',
    caption: '<b>Create API Only User</b>: e-mail, names and the role',
  },
  workspaces: {
    alt: 'A table with a workspace in each line. Marked is the list of <b>Roles</b> next to each of them.',
    caption: 'The role next to each <b>Workspace</b>',
  },
  newService: {
    alt: 'Marketo, the page <b>LaunchPoint</b>. The button <b>New</b> is open. Marked is its entry <b>New Service</b>.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>New</b> › <b>New Service</b>',
  },
  serviceDialog: {
    alt: 'The window <b>New Service</b>. Marked are the lists <b>Service</b>, which says <b>Custom</b>, and <b>API Only User</b>.',
    caption: '<b>New Service</b>: <b>Custom</b>, and the <b>API Only User</b>',
  },
  emptyApiUserList: {
    alt: 'The window <b>New Service</b>. Marked is the list <b>API Only User</b>: it is open and has no entry.',
    caption: '<b>New Service</b>: the list <b>API Only User</b> is empty',
  },
  viewDetails: {
    alt: 'Marketo, the page <b>LaunchPoint</b> with the list <b>Installed Services</b>. Marked is the link <b>View Details</b> next to one service.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> › <b>View Details</b>',
  },
  details: {
    alt: 'The window that <b>View Details</b> opens. Marked are the lines <b>Client Id</b> and <b>Client Secret</b>; below them stands <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Id</b> and <b>Client Secret</b>',
  },
  detailsSecret: {
    alt: 'The window that <b>View Details</b> opens. Marked is the line <b>Client Secret</b>, between <b>Client Id</b> and <b>Authorized User</b>.',
    caption: '<b>View Details</b>: <b>Client Secret</b>',
  },
  webServices: {
    alt: 'Marketo, the page <b>Web Services</b> with the box <b>REST API</b>. Marked is the line <b>Endpoint</b>; below it stands <b>Identity</b>.',
    caption: '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>REST API</b>',
  },
  ipRestrictions: {
    alt: 'Marketo, the page <b>Web Services</b> with the box <b>IP Restrictions</b>. Marked is its button <b>Edit</b>; below it stands the list of addresses.',
    caption: '<b>Admin</b> › <b>Web Services</b> › <b>IP Restrictions</b> › <b>Edit</b>',
  },
  accessExpires: {
    alt: 'Marketo, the list <b>Users</b>. Marked is a date in the column <b>Access Expires</b> of one user.',
    caption: '<b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>: <b>Access Expires</b>',
  },
  apiUsage: {
    alt: 'Marketo, the page <b>Web Services</b> with the box <b>API Call Information</b>. Marked is the number at <b>Requests in the Last 7 Days</b>; it opens the list by user.',
    caption:
      '<b>Admin</b> › <b>Integration</b> › <b>Web Services</b> › <b>API Call Information</b>',
  },
  addressBar: {
    alt: 'The address bar of a browser that shows Marketo. Marked is the Munchkin ID in it: three digits, three letters, three digits.',
    caption: 'The Munchkin ID in the address of a Marketo page',
  },
} as const
