/** Steps 5 and 6: the live test, the diagnosis page, and the request to a colleague. */
export const test = {
  title: 'Testing {instance}',
  titleReady: 'Test {instance}',
  listLabel: 'Checks',
  lead: '{calls, plural, one {One read-only call.} other {{calls, number} read-only calls.}} This takes a few seconds; you can leave the page.',
  announceDone: '{check}: {status}. {detail}',
  announceEnd: 'The test has ended.',
} as const

export const diagnosis = {
  pageTitle: 'What the test found',
  next: 'What to do',
  notWrong: 'What is not wrong',
  alternatives: 'It could also be',
  evidence: 'What Marketo answered',
  evidenceLead: 'Every call of this test, without the values you entered.',
  ifYouLeave: 'If you leave now',
  leaveInUse:
    'The connection and its credentials stay as they are. Come back and test again whenever you like, without typing.',
  waiting: 'There is nothing for you to change.',
  permissions: 'Permissions',
  answered: 'What was answered',
  takeBack: 'Take back',
  takeBackWhat: 'Take back the answer to: {question}',
  askAdmin: 'Ask someone who can see it',
  otherInstances: 'Made in another instance?',
  otherInstancesLead:
    'A service exists in one instance only. We can try the same values on one of your others.',
  tryInstance: 'Try {instance}',
  call: {
    requestId: 'Marketo request <code>{requestId}</code>',
  },
} as const

/** Plain text to send to a colleague. No marks: it ends up in a mail or a chat. */
export const request = {
  openMail: 'Open in my mail program',
  mailSubject: '{host}: please set up API access in our Marketo',
  greeting: 'Hello,',
  intro:
    'We would like to connect our Marketo to {host}. Could you set this up in Marketo? It takes about five minutes and uses no extra seat.',
  stepIntro:
    'We would like to connect our Marketo to {host}. Could you do this one step in Marketo?',
  roleHeading: '1. A role',
  role: 'Admin > Users & Roles > Roles > New Role. Name: {roleName}. Under Access API tick only these permissions:',
  permission: '- {permission}: {reason}',
  permissionOptional: '- {permission} (optional): {reason}',
  noReason: 'needed for the connection',
  instance: 'Instance: {instance}',
  userHeading: '2. An API-only user',
  user: 'Admin > Users & Roles > Create API Only User (older Marketo: Users > Invite New User, tick API Only). E-mail: {userEmail}. Give it this one role, in every workspace that {host} shall see. Leave Access Expires empty.',
  serviceHeading: '3. A custom service',
  service:
    'Admin > Integration > LaunchPoint > New > New Service. Display name: {serviceName}. Service: Custom. API Only User: the one from step 2.',
  addressesHeading: '4. Only if IP Restrictions are enabled',
  addresses:
    'Admin > Web Services > IP Restrictions > Edit. Add: {addresses}. Login Settings are something else and need no change.',
  valuesHeading: 'What I need from you',
  values:
    'The Client Id and the Client Secret (LaunchPoint > View Details), and the REST API Endpoint (Admin > Integration > Web Services). Please send the Client Secret in a way that our company allows for passwords.',
  fixIntro:
    'Our connection between Marketo and {host} needs a change in Marketo. This is what its test found:',
  found: '{title}.',
  fixHeading: 'What to do',
  questionIntro:
    'The test of our connection between Marketo and {host} leaves a question open, and I cannot see the answer in Marketo:',
  questionAfter: 'One word is enough for an answer.',
  fixAfter: 'Then tell me, and I will test the connection again.',
  closing: 'Thank you',
} as const
