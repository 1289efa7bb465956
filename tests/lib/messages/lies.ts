import type { World } from '#tests/lib/messages/worlds.ts'

/** A sentence that is untrue wherever `isUntrue` holds, and is said elsewhere. */
export type Lie = { what: string; isUntrue: (world: World) => boolean; pattern: RegExp }

const replies = ({ calls }: World) =>
  calls.flatMap(({ outcome }) => (outcome.kind === 'reply' ? [outcome] : []))
const hasToken = (world: World) => replies(world).some(({ body }) => body.shape === 'token')
const hasCode = (world: World, wanted: string) =>
  replies(world).some(
    ({ body }) => body.shape === 'envelope' && body.errors.some(({ code }) => code === wanted),
  )
export const answerTo = ({ report }: World, question: 'address_bar_id' | 'user_locked') =>
  report.judgedWith.answers[question]
const history = ({ report: { judgedWith, instance } }: World) =>
  judgedWith.lastGood?.munchkinId === instance ? judgedWith.lastGood : null
const wasSent = ({ calls }: World) =>
  calls.some(
    ({ purpose, outcome }) =>
      purpose.startsWith('token') &&
      (outcome.kind === 'reply' ||
        (outcome.kind === 'networkFailure' &&
          ['send', 'firstByte', 'body'].includes(outcome.phase))),
  )
export const verdict = ({ report }: World) => report.verdict
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** What evidence does not allow to say. */
export const LIES: Lie[] = [
  {
    what: 'that the endpoint is right where the person sees another',
    isUntrue: (world) =>
      answerTo(world, 'address_bar_id') === 'no' ||
      verdict(world).params['instanceSeen'] === 'other',
    pattern: /endpoint is right|answers at this endpoint/,
  },
  {
    what: 'that the endpoint is right where nothing shows whose it is',
    isUntrue: (world) =>
      !hasToken(world) && !history(world) && answerTo(world, 'address_bar_id') !== 'yes',
    pattern: /endpoint is right/,
  },
  {
    what: 'that Marketo answers where no answer has its form',
    isUntrue: (world) =>
      replies(world).every(({ body }) => ['notJson', 'empty', 'otherJson'].includes(body.shape)),
    pattern: /Marketo answers|Marketo answered|Marketo knows|Marketo refuses us/,
  },
  {
    what: 'that the values were not used yet after a call that was sent',
    isUntrue: wasSent,
    pattern: /not used yet|sent nothing|did not leave us/,
  },
  {
    what: 'that it no longer works where nothing is broken',
    isUntrue: (world) =>
      verdict(world).outcome !== 'fixable' || verdict(world).code === 'quota_exhausted',
    pattern: /no longer on|changed in between/,
  },
  {
    what: 'that values no longer work which were not tested',
    isUntrue: (world) => history(world)?.sameSecret === false,
    pattern: /no longer on|changed in between/,
  },
  {
    what: 'that the API user may be locked to who saw that it is not',
    isUntrue: (world) => answerTo(world, 'user_locked') === 'no',
    pattern: /\block|Access Expires/i,
  },
  {
    what: 'that we asked again where we did not',
    isUntrue: ({ calls }) => calls.every(({ attempt }) => attempt === 1),
    pattern: /asked again/,
  },
  {
    what: 'that there are no API permissions beside one that is held',
    isUntrue: ({ report }) => report.permissions.some(({ state }) => state === 'held'),
    pattern: /no API permissions|without API permissions/,
  },
  {
    what: 'that others used the calls where nobody else made any',
    isUntrue: (world) => verdict(world).params['usageOthers'] === 0,
    pattern: /Others used|other programs/,
  },
  {
    what: 'that our addresses are let in where one was not, or none was tried',
    isUntrue: (world) =>
      listed(verdict(world).params['addressesNotSeen']).length > 0 ||
      !world.calls.some(({ purpose }) => purpose.startsWith('baseline')),
    pattern: /addresses are let in/,
  },
  {
    what: 'that the values are right without a token',
    isUntrue: (world) => !hasToken(world),
    pattern: /Client Secret are right/,
  },
  {
    what: 'that the values were not tested after a token',
    isUntrue: hasToken,
    pattern: /could not test them yet/,
  },
  {
    what: 'that nobody mistyped what did not work before',
    isUntrue: (world) => !history(world)?.sameClientId || !history(world)?.sameSecret,
    pattern: /mistyped anything|not mistyped/,
  },
  {
    what: 'that an instance has gone which nobody knew',
    isUntrue: (world) => !history(world),
    pattern: /no longer leads|any more|replaced by another\./,
  },
  {
    what: 'as a fact what is not certain',
    isUntrue: (world) => verdict(world).confidence !== 'certain',
    pattern: /API user lacks|(?<!means that )Marketo knows (the|this)|mistake is ours/,
  },
  {
    what: 'that Marketo refuses a workspace where it did not say so',
    isUntrue: (world) => !hasCode(world, '1008'),
    pattern: /refuses (a|the) workspace/,
  },
  {
    what: 'that our network works where nobody has looked',
    isUntrue: ({ report }) =>
      report.judgedWith.witnesses === null &&
      !report.checks.some(({ observations }) =>
        observations.some((seen) => seen.kind === 'call' && seen.purpose === 'control'),
      ),
    pattern: /our own network works/,
  },
  {
    what: 'that it lasts where no earlier test saw it',
    isUntrue: ({ report }) => report.judgedWith.firstUnavailableAt === null,
    pattern: /more than a day( now)?\./,
  },
  {
    what: 'that the restrictions are off to who says that our addresses are listed there',
    isUntrue: ({ report }) => report.judgedWith.answers.addresses_listed === 'yes',
    pattern: /no address is blocked|neither the allowlist|Add (this|these|the)\b/,
  },
]
