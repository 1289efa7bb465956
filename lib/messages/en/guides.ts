import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> and press <b>New Role</b>.',
    notSeen:
      'You need the admin permission <b>Access Roles</b>. Another Marketo admin can do this step or give it to you.',
  },
  { text: 'Give the role this name:', copy: ['roleName'] },
  {
    text: 'Open the group <b>Access API</b> and tick only these, not the whole group:',
    show: 'permissions',
    notSeen:
      'The group opens with the small arrow in front of it. The ticks of other groups do not count for an API user.',
  },
  { text: 'Press <b>Create</b>.' },
]

const userOlder: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and press <b>Invite New User</b>.',
    notSeen:
      'You need the admin permission <b>Access Users</b>. If you see <b>Create API Only User</b> instead, choose the other tab.',
  },
  {
    text: 'Enter this e-mail and name. The address need not exist.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
  },
  {
    text: 'Leave <b>Access Expires</b> empty: the user would be locked on that day, without a mail.',
  },
  {
    text: 'Press <b>Next</b>, tick <b>API Only</b> and choose the new role, and no other. The most restrictive role wins.',
    copy: ['roleName'],
  },
  { text: 'If you see workspaces, give the role in each workspace that {host} shall see.' },
  {
    text: 'Press <b>Next</b>, then <b>Send</b>. "An invitation is not required for API only" is only a notice.',
  },
]

const userAdobe: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Users & Roles</b> and press <b>Create API Only User</b>. The Adobe Admin Console does not have it.',
    notSeen:
      'You need the admin permission <b>Access Users</b>. If you see <b>Invite New User</b> instead, choose the other tab.',
  },
  {
    text: 'Enter this e-mail and name. The address need not exist.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
  },
  {
    text: 'Choose the new role, and no other. The most restrictive role wins.',
    copy: ['roleName'],
  },
  {
    text: 'If you see <b>Access Expires</b>, leave it empty: the user would be locked on that day, without a mail.',
  },
  { text: 'If you see workspaces, give the role in each workspace that {host} shall see.' },
  { text: 'Press <b>Create</b>.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> and press <b>New</b> › <b>New Service</b>.',
    notSeen:
      'You need the admin permission <b>Access Event Partners</b>. Another Marketo admin can do this step or give it to you.',
  },
  { text: 'Enter this display name and description.', copy: ['serviceName', 'serviceDescription'] },
  { text: 'As <b>Service</b> choose <b>Custom</b>.' },
  {
    text: 'As <b>API Only User</b> choose the user you just made, then press <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'The list is empty when there is no API-only user yet. Go back one step and make the user first.',
  },
  {
    text: 'Press <b>View Details</b> next to the new service. Copy <b>Client Id</b> and <b>Client Secret</b>.',
  },
]

const endpoint: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>.',
    notSeen:
      'You need the admin permission <b>Access SOAP API</b>. Or paste the address of any Marketo page you have open in the next step.',
  },
  {
    text: 'In the box <b>REST API</b>, copy the line <b>Endpoint</b>. The line <b>Identity</b> works too, we need either.',
  },
]

/** Steps 1 to 3, and the texts that the admin copies into Marketo. */
export const guides = {
  start: {
    title: 'What you need',
    lead: 'Somebody with admin rights in Marketo makes a role, a user and a service for {host}. It takes five minutes.',
    willDo: 'What {host} will be able to do',
    required: 'Required',
    optional: 'Optional',
    permission: 'Permission in Marketo',
    whoTitle: 'Who has to do it',
    who: 'A Marketo admin. You see <b>Admin</b> at the top of Marketo if you are one.',
    values:
      'At the end you have three values: the REST API Endpoint, a Client Id and a Client Secret.',
    haveValues: 'I have the three values already',
    noSeat: 'The API-only user takes no seat and cannot sign in.',
    readsNothing: 'The test reads no person records.',
  },
  role: {
    title: 'Make a role and an API-only user',
    lead: 'One user for {host} alone: Marketo counts calls and errors for each user, so you always see who did what.',
    roleTitle: 'The role',
    userTitle: 'The API-only user',
    olderTab: 'I see Invite New User',
    adobeTab: 'I see Create API Only User',
    adminRights:
      'Admin rights do not count for an API-only user, only the ticks under <b>Access API</b> do.',
    systemRole:
      'Make a new role. System roles cannot be edited, and a shared role would change for everybody who has it.',
    noSeat: 'The user takes no seat and cannot sign in.',
    uniqueEmail:
      'Marketo wants a different e-mail in each instance: one for the sandbox, another for production.',
    workspacesTitle: 'Do you work with workspaces?',
    workspaces:
      'Marketo grants a role for each workspace. Grant this one in every workspace that {host} shall see.',
    notSeen: "I don't see this",
    steps: { role, userOlder, userAdobe },
  },
  service: {
    title: 'Make a custom service',
    lead: 'The service gives you the Client Id and the Client Secret. One for {host} alone: deleting it is your off switch.',
    serviceTitle: 'The service',
    endpointTitle: 'The REST API Endpoint',
    twoAddresses:
      'Marketo shows two addresses, <b>Endpoint</b> and <b>Identity</b>. Either will do.',
    emptyListTitle: 'The API Only User list is empty',
    emptyListFix: 'See how to make one, with pictures',
    steps: { service, endpoint },
  },
  copyText: {
    roleName: '{host} API',
    userFirstName: '{host}',
    userLastName: 'API',
    serviceName: '{host}',
    serviceDescription: 'Connects {host} with Marketo by the REST API',
  },
  copyLabel: {
    roleName: 'Role name',
    userEmail: 'E-mail',
    userFirstName: 'First name',
    userLastName: 'Last name',
    serviceName: 'Display name',
    serviceDescription: 'Description',
    address: 'Address',
    permission: 'Permission',
    endpoint: 'REST API Endpoint',
    addresses: 'Addresses',
    permissions: 'Permissions',
  },
} as const
