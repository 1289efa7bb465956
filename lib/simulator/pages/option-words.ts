import type { Switches } from '#lib/simulator/switches.ts'

type Option = Switches['fault' | 'faultAt' | 'identity' | 'reachedBy']

/** What each choice does, for people. */
export const OPTION_WORDS: Record<Option, string> = {
  none: 'not at all',
  html: 'a sign-in page in their place',
  badGateway: '502 in their place',
  reset: 'reset before the first byte',
  halfReply: 'broken off in the middle',
  slowBytes: 'five bytes a second',
  stalledBody: 'headers, and then nothing',
  neverAnswers: 'no answer at all',
  tooManyHeaders: 'too many headers',
  notHttp: 'no HTTP',
  brokenGzip: 'said to be gzip, and is not',
  everywhere: 'everywhere',
  identity: 'at Identity',
  rest: 'at REST',
  asMarketo: 'as Marketo does',
  readsNothing: 'that it read no grant type',
  userLocked: 'that the user is locked',
  forbidden: '403 and a page',
  invalidSubscription: '614 in place of a token',
  http: 'its own address',
  noSuchName: 'no such name',
  dnsTrouble: 'a resolver that fails',
  closedPort: 'a port that is closed',
  wrongCertificate: 'a certificate that nobody signed',
  silentTls: 'a port that never shakes hands',
}
