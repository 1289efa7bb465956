/** The diagnosis page: what goes on while somebody waits for a change in Marketo, and whom to ask. */
export const watching = {
  begin: 'I have changed it',
  beginWaiting: 'Keep testing for me',
  hint: 'Tell us when it is changed: we then test by ourselves, {tests, plural, one {# time} other {# times}} in {duration}. Nothing to type.',
  title: 'We keep testing',
  next: '{soon, select, yes {The next test begins within a minute.} other {The next test begins at {at}.}} You can stay or leave.',
  now: 'We are testing at this moment.',
  tested:
    '{rounds, plural, one {Tested once since you told us. What you read here is its result.} other {Tested # times since you told us. What you read here is the newest result.}}',
  over: 'We tested {rounds, plural, one {# time} other {# times}}, and Marketo still answers the same. A change can take some minutes: check the steps once more, then tell us again.',
  stop: 'Stop testing',
  begun: 'We begin',
  stopped: 'We stopped testing.',
  leave: 'We go on testing after you leave. Come back to this page to see the result.',
} as const

export const fix = {
  rangeLead: 'Or as a range, for one line in Marketo:',
  rangesLead: 'Or with ranges, for fewer lines in Marketo:',
  linkLead:
    'A link shows your Marketo admin this one fix. They need no account here, and this page shows you when it works.',
  makeLink: 'Make a link',
  textLead: 'Or copy this text. It holds no password.',
  help: 'Get help',
  helpLead:
    'Give this code to the support of {host}. They see what this test saw, and no password.',
  supportCode: 'Copy the support code',
  testing: 'We test again',
  toConnection: 'To the connection',
} as const
