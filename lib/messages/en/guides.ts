import type { GuideStep } from '#lib/messages/step.ts'

const role: readonly GuideStep[] = [
  {
    text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b> and press <b>New Role</b>.',
    picture: 'newRole',
    notSeen:
      'You need the admin permission <b>Access Roles</b>. Another Marketo admin can do this step or give it to you.',
  },
  { text: 'Give the role this name:', copy: ['roleName'] },
  {
    text: 'Open the group <b>Access API</b> and tick only these, not the whole group:',
    show: 'permissions',
    picture: 'roleTicks',
    notSeen:
      'The group opens with the small arrow in front of it. The ticks of other groups do not count for an API user.',
  },
  { text: 'Press <b>Create</b>.' },
]

const older: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and press <b>Invite New User</b>.',
    picture: 'inviteUser',
    notSeen:
      'You need the admin permission <b>Access Users</b>. If you see <b>Create API Only User</b> instead, choose the other way above.',
  },
  {
    text: 'Enter this e-mail and name. The address need not exist.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'inviteForm',
  },
  {
    text: 'Leave <b>Access Expires</b> empty: the user would be locked on that day, without a mail.',
  },
  {
    text: 'Press <b>Next</b>, tick <b>API Only</b> and choose the new role, and no other. The most restrictive role wins.',
    copy: ['roleName'],
    picture: 'apiOnlyTick',
    notSeen:
      'The tick <b>API Only</b> stands below the roles. Without it Marketo makes a user who signs in, and takes a seat.',
  },
  {
    text: 'If you see workspaces, give the role in each workspace that {host} shall see.',
    picture: 'workspaces',
    notSeen: 'Then your Marketo has no workspaces. Go on with the next step.',
  },
  {
    text: 'Press <b>Next</b>, then <b>Send</b>. "An invitation is not required for API only" is only a notice.',
  },
]

const adobe: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Users & Roles</b> and press <b>Create API Only User</b>. The Adobe Admin Console does not have it.',
    picture: 'createApiOnlyUser',
    notSeen:
      'You need the admin permission <b>Access Users</b>. If you see <b>Invite New User</b> instead, choose the other way above.',
  },
  {
    text: 'Enter this e-mail and name. The address need not exist.',
    copy: ['userEmail', 'userFirstName', 'userLastName'],
    picture: 'apiUserForm',
  },
  {
    text: 'Choose the new role, and no other. The most restrictive role wins.',
    copy: ['roleName'],
    notSeen:
      'The role must have ticks under <b>Access API</b>. Go back one step and make it first.',
  },
  {
    text: 'If you see <b>Access Expires</b>, leave it empty: the user would be locked on that day, without a mail.',
  },
  {
    text: 'If you see workspaces, give the role in each workspace that {host} shall see.',
    picture: 'workspaces',
    notSeen: 'Then your Marketo has no workspaces. Go on with the next step.',
  },
  { text: 'Press <b>Create API Only User</b>.' },
]

const unsure: readonly GuideStep[] = [
  {
    text: 'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    notSeen:
      'You need the admin permission <b>Access Users</b>. Another Marketo admin can do this step or give it to you.',
  },
  {
    text: 'Look at the buttons above the list. <b>Invite New User</b> is the older way to sign in, <b>Create API Only User</b> is the one with an Adobe account.',
    picture: 'createApiOnlyUser',
  },
  { text: 'Choose the same words above, and go on there.' },
]

const service: readonly GuideStep[] = [
  {
    text: 'Open <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b> and press <b>New</b> › <b>New Service</b>.',
    picture: 'newService',
    notSeen:
      'You need the admin permission <b>Access Event Partners</b>. Another Marketo admin can do this step or give it to you.',
  },
  { text: 'Enter this display name and description.', copy: ['serviceName', 'serviceDescription'] },
  { text: 'As <b>Service</b> choose <b>Custom</b>.', picture: 'serviceDialog' },
  {
    text: 'As <b>API Only User</b> choose the user you just made, then press <b>Create</b>.',
    copy: ['userEmail'],
    notSeen:
      'The list is empty when there is no API-only user yet. Go back one step and make the user first.',
  },
  {
    text: 'Press <b>View Details</b> next to the new service.',
    picture: 'viewDetails',
    notSeen:
      'The link stands at the end of the line of your service, in the list <b>Installed Services</b>.',
  },
  {
    text: 'Copy <b>Client Id</b> and <b>Client Secret</b>, or the whole text of the window.',
    picture: 'details',
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
    picture: 'webServices',
    notSeen:
      'Scroll down: the box <b>REST API</b> stands below the box of the SOAP API, whose addresses do not work here.',
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
    whoTitle: 'Who has to do it',
    who: 'A Marketo admin. You see <b>Admin</b> at the top of Marketo if you are one.',
    values:
      'At the end you have three values: the REST API Endpoint, a Client Id and a Client Secret.',
    haveValues: 'I have the three values already',
    noSeat: 'The API-only user takes no seat and cannot sign in.',
    readsNothing: 'The test reads no person records.',
    dailyCalls:
      '{host} expects about {calls, plural, one {one call} other {{calls, number} calls}} a day.',
    someoneTitle: 'Someone else is our Marketo admin',
    someone:
      'Send them a link. They see the steps and nothing else, need no account, and can enter the values there. You follow it here.',
    someoneButton: 'Make a link for them',
  },
  /** What stands below each of the four things to make in Marketo. */
  task: {
    done: 'Done, go on',
    isDone: 'Done',
    takeBack: 'Not done after all',
    someoneElse: 'Someone else does this',
    notSeen: "I don't see this",
    adobe: "Adobe's own page about it",
    goodToKnow: 'Good to know',
  },
  role: {
    title: 'Make a role',
    lead: 'A role says what {host} may see. It has these ticks and no others.',
    steps: role,
    know: [
      'Admin rights do not count for an API-only user, only the ticks under <b>Access API</b> do.',
      'Make a new role. System roles cannot be edited, and a shared role would change for everybody who has it.',
    ] as readonly string[],
  },
  user: {
    title: 'Make an API-only user',
    lead: 'One user for {host} alone: Marketo counts calls and errors for each user, so you always see who did what.',
    choose: 'What do you see in <b>Users & Roles</b>?',
    older: 'Invite New User',
    adobe: 'Create API Only User',
    unsure: 'Not sure',
    steps: { older, adobe, unsure },
    know: [
      'The user takes no seat and cannot sign in.',
      'Marketo wants a different e-mail in each instance: one for the sandbox, another for production.',
      'A user whom a service uses already cannot be edited. Change its role instead, or make a new user.',
    ] as readonly string[],
  },
  service: {
    title: 'Make a custom service',
    lead: 'The service gives you the Client Id and the Client Secret. One for {host} alone: deleting it is your off switch.',
    steps: service,
    know: [
      'A Client Secret cannot be renewed. Whoever needs a new one makes a new service, with a new Client Id.',
    ] as readonly string[],
    emptyListTitle: 'The API Only User list is empty',
    emptyListFix: 'See how to make one, with pictures',
  },
  endpoint: {
    title: 'Copy the REST API Endpoint',
    lead: 'It tells {host} which Marketo is yours. Marketo shows two addresses, <b>Endpoint</b> and <b>Identity</b>; either will do.',
    steps: endpoint,
    know: [
      'A sandbox has an address of its own. Take the one of the Marketo in which you made the service.',
    ] as readonly string[],
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
