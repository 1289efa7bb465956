/** What surrounds the steps: the opening question, problems with the session, the demo's host page. */
export const opening = {
  title: 'Connect your Marketo to {host}',
  lead: 'It takes about five minutes with the right access in Marketo. Where are you?',
  existing: 'Your connections',
  existingLead: 'You have connected Marketo before. Open one of these, or add another.',
  unnamed: 'Connection without a name',
  another: 'Add another connection',
  ended: 'Disconnected',
  haveValues: 'I have the three values',
  haveValuesHint: 'REST API Endpoint, Client Id and Client Secret. You test them right away.',
  canAdmin: "I can change things in Marketo's Admin",
  canAdminHint: 'We show you the role, the user and the service to make, step by step.',
  neither: 'Neither',
  neitherHint: 'You send a link to the colleague who is your Marketo admin, and follow it here.',
  resume: 'Go on where you stopped',
  resumeHint: 'We kept what you entered.',
  status: {
    draft: 'Not connected yet',
    pending: 'Waiting to be confirmed',
    usable: 'Connected',
    degraded: 'Needs attention',
    disconnected: 'Disconnected',
  },
} as const

export const stored = {
  title: 'What we store, and who can see it',
  items: [
    "The Client Secret and Marketo's tokens are encrypted. Nobody can read them again, support staff included.",
    'A Client Secret that did not lead to a connection is destroyed after {secretHours, plural, one {# hour} other {# hours}}. The other values of a draft stay for {draftDays, plural, one {# day} other {# days}}.',
    "The result of each test is kept for 13 months: times, calls and Marketo's answers, without any value you typed.",
    'You, your colleagues who manage connections in {host}, and the support staff of {host} see the endpoint, the API user and the test results.',
    'The test reads no person records from your Marketo.',
  ] as readonly string[],
} as const

export const problem = {
  tokenUsed: {
    title: 'This link was used already',
    text: 'Each link opens the setup once. Go back to {host} and start from there. What you saved is still there.',
  },
  tokenExpired: {
    title: 'This link has expired',
    text: 'A link works for ten minutes. Go back to {host} and start from there. What you saved is still there.',
  },
  tokenUnknown: {
    title: "We don't know this link",
    text: 'It may have been cut when it was copied. Go back to {host} and start from there.',
  },
  cookieRefused: {
    title: 'Your browser keeps no session here',
    text: 'It refuses the cookie that this page needs inside another page. Go back to {host} and ask for a link that opens in a window of its own, or allow cookies here and start again.',
  },
  waiting: {
    title: 'Waiting for {host}',
    text: 'The setup opens as soon as {host} hands you over.',
    late: '{host} has not answered. Close this, load the page of {host} again and start from there. What you saved is still there.',
  },
  noSession: {
    title: 'Your session has ended',
    text: 'For your safety it ends after two hours without activity. Go back to {host} and start from there. What you saved is still there.',
  },
  rateLimited: {
    title: 'That was a lot of tries in a short time',
    text: 'To protect your Marketo we pause for a moment. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  unavailable: {
    title: 'We cannot reach our storage at the moment',
    text: 'This is on our side. What you saved is safe. Load this page again in a minute.',
  },
  sealed: {
    title: 'We cannot keep credentials safe at the moment',
    text: "This is on our side, so we don't accept any until it is solved. What you saved is safe. Load this page again in a minute.",
  },
  notFound: {
    title: 'There is nothing here',
    text: 'The address may be mistyped, or the page belongs to another session. Go back to {host} and start from there.',
  },
  away: {
    title: 'We could not be reached',
    text: 'Nothing you saved is lost. Once you are online again, load the page again.',
    press:
      'We could not be reached, and nothing on this page is lost. Once you are online again, press the button once more.',
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'Nothing you saved is lost. Load the page again. If it happens a second time, give this code to the support of {host}: <code>{code}</code>',
  },
  otherOrigin: {
    title: 'That came from another page',
    text: 'We only accept what was sent from this setup. Open it again from {host} and repeat the step.',
  },
  tooLarge: {
    title: 'That is too much to send at once',
    text: 'The three values are short. Go back, and paste each alone. Nothing that was saved is lost.',
  },
  opening: {
    title: 'Connect Marketo to {host}',
    text: 'Press the button to open the setup. The link works once.',
    button: 'Open the setup',
  },
} as const

/** The address without a session. */
export const home = {
  title: 'Nothing to set up here yet',
  text: 'Open the setup from the product that you want to connect with Marketo. It brings you here with a link of your own.',
} as const

export const demo = {
  title: 'Integrations',
  lead: 'This page stands for your product. In the demo it is called {host}. Signed in for {tenant}.',
  marketo: 'Adobe Marketo Engage',
  marketoHint: 'Sync people and activities with your Marketo.',
  connect: 'Connect Marketo',
  add: 'Add another connection',
  openHere: 'Open here',
  none: 'No connection yet',
  lastTest: 'Last test: {time}',
  result: {
    connected: 'Marketo is connected.',
    exited: 'You left the setup. You can open it again at any time.',
  },
  chooseTenant: 'Signed in for',
  needsTitle: 'What {host} asks for',
  needsNote: 'Shows with: {needs}',
  needs: {
    lead: 'Read-Only Lead',
    leadActivity: 'Read-Only Lead and Activity',
    leadActivityCampaign: 'Read-Only Lead, Activity and Campaign',
    gaps: 'Read-Only Lead, with Read-Only Activity optional',
    featureMustVerify: 'Read-Only Lead, and Named Account must work',
  },
  reasons: {
    lead: 'Reads people to match them with your contacts',
    activity: 'Reads activities to show them in the timeline',
    campaign: 'Reads campaigns to offer them in lists',
    namedAccount: 'Reads named accounts to match companies',
  },
  simulated: 'Simulated Marketo instances',
  simulatedHint: 'Each pair of values shows one outcome. Copy them into the setup.',
  instance: 'REST API Endpoint',
  correct: 'Correct values',
} as const
