/** The life of a connection: what works, new values beside it, and its end. */
export const connected = {
  titleRead: '{host} can read your Marketo',
  titleGaps: '{host} is connected, with gaps',
  titleDegraded: 'The connection to your Marketo needs attention',
  lead: 'Tested {ago} with {calls, plural, one {# call} other {# calls}}.',
  instance: 'Instance',
  apiUser: 'API user',
  apiUserUnknown: 'Marketo did not name it',
  permissions: 'Permissions',
  held: '{held, number} of {total, number} required',
  optionalMissing: '{count, plural, one {# optional} other {# optional}}',
  callsToday: 'Calls today',
  calls: '{total, number}, of which this user {ours, number}',
  callsUnknown: 'Marketo did not say',
  checked: 'Checked',
  partitions: 'Partitions',
  partitionsSeen: '{count, plural, one {# visible} other {# visible}}',
  partitionsMissing: 'Is one missing?',
  partitionsLead:
    'The API user sees a partition only when it holds its role in a workspace to which the partition belongs.',
  partitionsSteps: [
    'In Marketo, open <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b> and choose the API user.',
    'Tick its role in the workspace of the missing partition, and save.',
    'Press Test again here.',
  ] as readonly string[],
  gaps: 'What is not proven yet',
  nameLabel: 'Name of this connection',
  nameHint: 'Only you and your colleagues in {host} see it, for example Production or Sandbox.',
  nameMissing: 'Give the connection a name, or leave this page.',
  nameTooLong: 'A name has up to 80 characters.',
  nameTaken: 'Another connection has this name already.',
  who: 'Who can see what',
  whoSees: [
    'You and your colleagues who manage connections in {host}: the instance, the API user and the results of the tests.',
    'The support staff of {host}: the same, so that they can help. They never see the Client Secret.',
    'Nobody: the Client Secret and the tokens, which stay encrypted.',
  ] as readonly string[],
  update: 'Update the values',
  disconnect: 'Disconnect',
  others: 'Your other connections',
  laterFailed: {
    title: 'A later test did not get in',
    text: 'What you see below is from the last test that did, {time}.',
    link: 'See what was found and what to do',
  },
  waiting: {
    title: 'New values wait beside these',
    text: '{host} goes on with the former values until a test lets the new ones in.',
    goOn: 'Go on with the new values',
    found: 'See what the test of them found',
    keep: 'Keep the former values',
    running: 'The new values are being tested',
    runningLink: 'See the test',
  },
  toConfirm: {
    title: 'Your Marketo admin has entered new values',
    text: 'They work. {host} uses them once you say so.',
    link: 'Look at them',
  },
  kept: 'The new values are destroyed. The former ones stay in use.',
} as const

/** A working connection gets the values of another instance. */
export const otherInstance = {
  title: 'This is another Marketo instance',
  text: 'This is <code>{entered}</code>. The connection is <code>{existing}</code>.',
  refused:
    'A connection stays with its instance. To use <code>{entered}</code> too, add it as a connection of its own. The one you have stays as it is.',
  add: 'Add another connection',
  confirm: 'Move the connection from {existing} to {entered}',
  confirmHint:
    'The people and programs of <code>{existing}</code> are not those of <code>{entered}</code>. After a test that gets in, {host} reads <code>{entered}</code> alone.',
} as const

/** The record of every call of a test, to download. */
export const record = {
  title: 'The record of every call',
  lead: 'Each call of this test, its time and what came back, without any value you entered and without a person record.',
  asText: 'Download as text',
  asJson: 'Download as JSON',
  heading: 'Calls of {host} to Marketo {instance}',
  tested: 'Test of {time}, code for support {code}',
  apiUser: 'API user: {apiUser}',
  count: '{calls, plural, one {# call} other {# calls}}',
  utc: 'Times are in UTC.',
  requestId: 'Marketo request {requestId}',
} as const

export const disconnect = {
  title: 'Disconnect {instance}?',
  lead: '{host} can then no longer read this Marketo.',
  stops: 'What happens at once',
  stopsItems: [
    '{host} makes no more calls with this connection.',
    'We destroy the Client Secret and the tokens we hold. This cannot be undone.',
    'A test that runs stops, and links to your Marketo admin open no more.',
    'The history of the connection stays for 13 months, without any of these values.',
  ] as readonly string[],
  open: 'What stays open at Marketo',
  openLead:
    'We only hold the keys; the door is yours. Whoever else has the Client Id and the Client Secret could still use them until you do this:',
  steps: {
    service:
      'Delete the custom service under <b>Admin</b> › <b>Integration</b> › <b>LaunchPoint</b>. This is the off switch: its Client Id and Client Secret get no more tokens.',
    user: 'Delete the API-only user <code>{apiUser}</code> under <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, unless another service uses it.',
    userUnnamed:
      'Delete the API-only user under <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>, unless another service uses it.',
    role: 'Delete its role under <b>Admin</b> › <b>Users & Roles</b> › <b>Roles</b>, unless another user has it.',
    addresses:
      'If <b>IP Restrictions</b> are on, take our addresses out under <b>Admin</b> › <b>Integration</b> › <b>Web Services</b>, unless another connection to {host} needs them:',
  },
  last: 'Not sure whether it is closed?',
  lastLead:
    'Delete the service first, then let us test once more: the test must be refused. Marketo may honour a token it gave before for up to an hour.',
  lastFound: 'What the last test found, {ago}:',
  test: 'Test once more',
  confirm: 'Disconnect',
  confirming: 'The connection is being disconnected',
  keep: 'Keep it',
  doneTitle: '{instance} is disconnected',
  doneLead: 'Since {time}. The Client Secret and the tokens we held are destroyed.',
  stillOpen: 'Still open at Marketo',
  stillOpenLead: 'Tick off what you have closed. The ticks are for you alone and are not kept.',
  again: 'Connect again',
  againHint: 'It becomes a new connection, with values of its own.',
} as const
