import type { Confidence, Owner, QuestionCode, VerdictOutcome } from '#lib/diagnosis/verdict.ts'
import type { CheckId, CheckStatus, Warning } from '#lib/diagnosis/report.ts'

export const badge = {
  you: 'You can fix this',
  marketoAdmin: 'Your Marketo admin can fix this',
  hostSupport: 'This is on our side, not yours',
  marketo: 'Marketo has to recover',
  nobody: 'Nothing to fix',
  connected: 'Connected',
  wait: 'Nothing to fix, only to wait',
} as const satisfies Record<Owner | 'connected' | 'wait', string>

export const confidence = {
  certain: 'This is it',
  likely: 'Most likely',
  possible: 'Could be',
} as const satisfies Record<Confidence, string>

export const outcome = {
  connected: 'Connected',
  fixable: 'Can be fixed',
  wait: 'Wait',
  ours: 'On our side',
} as const satisfies Record<VerdictOutcome, string>

export const retry = {
  now: 'You can test again right away.',
  afterFix: "Test again once it is changed. You won't have to type anything.",
  after: "Test again {wait} after this test, from {nextTry} on. You won't have to type anything.",
} as const

const skipped = 'Not done, since an earlier check stopped the test'

/** `waiting` and `running` stand for a check without a result; the others are its results. */
export const check = {
  endpoint: {
    name: 'Endpoint',
    waiting: 'Reads what you pasted',
    running: 'Reading what you pasted',
    passed: 'https://{instance}.mktorest.com',
    warning: 'https://{instance}.mktorest.com, with a doubt about the values',
    failed: 'We find no Marketo instance in it',
    skipped,
    unknown: 'No result',
  },
  reach: {
    name: 'Marketo answers',
    waiting: 'Looks up the name and connects securely',
    running: 'Looking up the name and connecting',
    passed: 'Name found, secure connection made',
    warning: 'Name found, answered after another try',
    failed: 'No answer',
    skipped,
    unknown: 'No result',
  },
  credentials: {
    name: 'Credentials',
    waiting: 'Asks Marketo for a token',
    running: 'Asking Marketo for a token',
    passed: 'Marketo gave us a token',
    warning: 'Marketo gave us a token, after another try',
    failed: 'Marketo gave us no token',
    skipped,
    unknown: 'No result',
  },
  apiUser: {
    name: 'API user',
    waiting: 'Reads whose token it is',
    running: 'Reading whose token it is',
    passed: '{apiUser}',
    warning: 'Marketo did not name it',
    failed: 'Marketo did not name it',
    skipped,
    unknown: 'Marketo did not name it',
  },
  access: {
    name: 'Access from our addresses',
    waiting: "Asks for today's usage",
    running: "Asking for today's usage",
    passed: 'Marketo let us in',
    warning: 'Marketo let us in, after another try',
    failed: 'Marketo refused the call',
    skipped,
    unknown: 'No clear answer',
  },
  permissions: {
    name: 'Permissions',
    waiting: '{permissions}',
    running: 'Trying {permissions}',
    passed: '{held} of {total} seen to work',
    warning: '{held} of {total} seen to work, the others are optional or cannot be tested',
    failed: 'Missing: {missingPermissions}',
    skipped,
    unknown: 'No clear answer',
  },
  quota: {
    name: 'Calls today',
    waiting: 'Reads how many calls are left',
    running: 'Reading how many calls are left',
    passed:
      '{hasUsage, select, yes {{total, number}, of which this user {ours, number}} other {Marketo did not say}}',
    warning:
      '{hasUsage, select, yes {{total, number}, close to the usual 50,000 a day} other {Marketo did not say}}',
    failed: 'The calls for today are used up',
    skipped,
    unknown: 'Marketo did not say',
  },
} as const satisfies Record<CheckId, Record<CheckStatus | 'name' | 'waiting' | 'running', string>>

export const checkStatus = {
  passed: 'Passed',
  failed: 'Failed',
  warning: 'Passed, with a note',
  skipped: 'Not done',
  unknown: 'No clear result',
  running: 'Running',
  waiting: 'Waiting',
} as const satisfies Record<CheckStatus | 'running' | 'waiting', string>

/** How a call can end other than by a reply that we understand. */
export const reply = {
  http: 'HTTP {status}',
  control: 'Another address, to check our own network',
  token: 'Token, {left} left',
  tokenUndated: 'Token',
  letIn: 'Let in',
  fieldEmpty: 'The field was empty',
  withAnswer: '{text}: {answer}',
  code: '{code} {message}',
  refusedWithoutCode: 'Refused without a code',
  notJson: 'HTTP {status}, not the usual form: {excerpt}',
  empty: 'HTTP {status}, empty',
  otherJson: 'HTTP {status}, unknown form',
  phase: {
    dns: 'The name could not be looked up ({errno})',
    noSuchName: 'There is no such name',
    connect: 'The name was found, nobody answered ({errno})',
    tls: 'No secure connection ({errno})',
    send: 'The connection broke off ({errno})',
    firstByte: 'Connected, then no answer ({errno})',
    body: 'The answer broke off ({errno})',
  },
  rule: {
    addressNotPublic: 'Not called: the name leads to an address that is not public',
    hostNotAllowed: 'Not called: not an address of Marketo',
    noSimulator: 'Not called: no simulated Marketo is running',
    tooManyHeaders: 'Not read: too many headers',
    deadline: 'Cut off: the test took too long',
    cancelled: 'Stopped',
  },
} as const

export const warning = {
  endpoint_was_soap:
    'You pasted an address of the SOAP API. We took the Munchkin ID from it; SOAP credentials will not work.',
  endpoint_is_placeholder:
    "The Munchkin ID <code>{munchkinId}</code> stands in Adobe's guides. Check that it is yours.",
  client_id_shape:
    'The Client Id does not look like one. It usually has 36 characters with four hyphens.',
  client_secret_shape:
    'The Client Secret does not look like one. It usually has 32 letters and digits.',
  already_connected_as:
    '{isNamed, select, no {You have a connection to this instance already.} other {You have a connection to this instance already: {name}.}}',
  authorized_user_differs:
    'You pasted the user <code>{pasted}</code>, but the token belongs to <code>{apiUser}</code>.',
  quota_high:
    '{total, number} API calls were made today. The usual limit is 50,000 a day; yours stands in <b>Web Services</b>.',
  token_is_old:
    'Marketo gave us a running token ({minutesLeft} min left). A change to the role may not be active in it yet.',
  no_api_user_named: 'Marketo did not say which API user the token belongs to.',
} as const satisfies Record<Warning['code'], string>

type QuestionText = { title: string; lead: string; yes: string; no: string; cannotSee: string }

/** Each settles a doubt that no call can. */
export const question = {
  address_bar_id: {
    title: 'Does the address of your Marketo page hold {instance}?',
    lead: 'Open any page of your Marketo and look for three digits, three letters and three digits.',
    yes: 'Yes, the same',
    no: 'No, another one',
    cannotSee: "I can't see it",
  },
  user_locked: {
    title: 'Is the API user locked, or its Access Expires in the past?',
    lead: 'Marketo shows it in <b>Admin</b> › <b>Users & Roles</b> › <b>Users</b>.',
    yes: 'Yes, it is locked',
    no: 'No, it is active',
    cannotSee: "I can't see it",
  },
  ip_restrictions: {
    title: 'Does Marketo show "IP Restrictions: Enabled"?',
    lead: 'It looks the same to us when the role has no permission at all. Your answer settles it.',
    yes: 'Yes, enabled',
    no: 'No, disabled',
    cannotSee: "I can't see it",
  },
  addresses_listed: {
    title: 'Are all our addresses in that list?',
    lead: 'A range or a wildcard that contains them counts too.',
    yes: 'Yes, all of them',
    no: 'No, some are missing',
    cannotSee: "I can't see it",
  },
  role_has_ticks: {
    title: 'Does the role have ticks under Access API?',
    lead: 'Open the group <b>Access API</b> in the role of the API user. Ticks in other groups do not count.',
    yes: 'Yes, it has ticks',
    no: 'No, none',
    cannotSee: "I can't see it",
  },
  workspaces: {
    title: 'Does your Marketo have workspaces in which the role is missing?',
    lead: 'Marketo lists them next to the role of the API user, in <b>Users & Roles</b>.',
    yes: 'Yes, it is missing somewhere',
    no: 'No, or no workspaces',
    cannotSee: "I can't see it",
  },
  api_only_user_offered: {
    title: 'Does LaunchPoint offer an API Only User to choose?',
    lead: 'You see the list when you make or edit the service.',
    yes: 'Yes, I can choose one',
    no: 'No, the list is empty',
    cannotSee: "I can't see it",
  },
} as const satisfies Record<QuestionCode, QuestionText>
