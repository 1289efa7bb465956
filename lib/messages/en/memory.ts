/** What a verdict adds about a connection that worked: between when and when, and what is not as it was. */
export const memory = {
  since:
    'It worked on {good} and no longer on {bad}{hasChanges, select, yes {; in between {changes}} other {, so something changed in between}}.',
  otherValues:
    'It worked on {good} with {values, select, both {another Client Id and Client Secret} clientId {another Client Id} other {another Client Secret}}, not tested now{hasChanges, select, yes {; since then {changes}} other {}}.',
  last: 'It last worked on {good}.',
  change: {
    apiUser:
      '{isKnown, select, yes {the API user changed from {before} to {now}} other {the API user changed}}',
    address:
      '{isKnown, select, yes {our address changed from {before} to {now}} other {our address changed}}',
    permissions: '{isKnown, select, yes {we lost {permissions}} other {the permissions changed}}',
  },
} as const

/** Whose calls they are, by counts: Marketo tells names too, but nobody needs them. */
export const usage = {
  today:
    "Of today's {total, number} calls, {ours, number} came from our API user, {others, plural, =0 {and nobody else made any} one {the rest from one other user} other {the rest from # other users}}.",
  earlier:
    'On {when}, {ours, number} of {total, number} calls came from our API user, {others, plural, =0 {and nobody else made any} one {the rest from one other user} other {the rest from # other users}}.',
} as const
