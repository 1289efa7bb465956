import fc from 'fast-check'
import type { Evidence, PermissionNeed } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import {
  EndedObservation,
  FailurePhase,
  Purpose,
  RefusalRule,
  ValueShape,
} from '#lib/marketo/observation.ts'
import type { Observation, Outcome } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  envelope,
  html,
  identityError,
  network,
  noSuchClient,
  passes,
  refused,
  reply,
  says,
  tokenGiven,
  typed,
  usableEndpoint,
} from '#tests/support/observations.ts'

/** Likely outcomes and wild ones, weighted so that runs get as far as the probes. */
const NAMES = [
  'Read-Only Lead',
  'Read-Write Lead',
  'Read-Only Company',
  'Read-Write Campaign',
  'Odd',
]
const CODES = '601 602 603 604 606 607 608 610 611 614 616 702 703 713 1003 1008 1018 1029 1099'
const code = fc.oneof(fc.constantFrom(...CODES.split(' ')), fc.string())
const errno = fc.constantFrom('ENOTFOUND', 'ECONNRESET', 'TIMEOUT', 'CERT_HAS_EXPIRED', 'EODD')
const status = fc.constantFrom(200, 204, 302, 400, 401, 403, 404, 405, 500, 502, 503)
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(passes()) },
  { weight: 3, arbitrary: fc.constant(says('603')) },
  { weight: 3, arbitrary: fc.array(code, { maxLength: 3 }).map((codes) => says(...codes)) },
  { weight: 1, arbitrary: fc.tuple(code, status).map(([text, http]) => identityError(text, http)) },
  { weight: 1, arbitrary: status.map(html) },
  { weight: 1, arbitrary: status.map((http) => envelope({}, http)) },
  { weight: 1, arbitrary: status.map((http) => reply({ shape: 'empty' }, http)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(errno, fc.constantFrom(...FailurePhase.options))
      .map((failure) => network(...failure)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...RefusalRule.options).map(refused) },
)
const tokenOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(tokenGiven()) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.option(fc.string()), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })))
      .map(([scope, expiresIn]) => reply({ shape: 'token', scope, expiresIn })),
  },
  { weight: 1, arbitrary: fc.constantFrom(badSecret(), noSuchClient()) },
  { weight: 1, arbitrary: outcome },
)
const typedSeen = fc
  .record({
    endpoint: fc.oneof(
      { weight: 8, arbitrary: fc.constant(usableEndpoint()) },
      {
        weight: 1,
        arbitrary: fc.constant({ ok: false, reason: 'endpoint_unusable', kind: null } as const),
      },
    ),
    clientId: fc.constantFrom(...ValueShape.options),
    clientSecret: fc.constantFrom(...ValueShape.options),
  })
  .map((over): Observation => typed(over))

const someCall = (purposes: Purpose[], outcomes: fc.Arbitrary<Outcome>, maxLength: number) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom(...purposes),
        outcomes,
        fc.option(fc.constantFrom(...NAMES)),
        fc.option(fc.constantFrom('127.0.0.2', '127.0.0.3')),
      )
      .map(([purpose, seen, permission, from]): Observation =>
        call(purpose, seen, { permission, from }),
      ),
    { maxLength },
  )

const endedSeen = fc
  .constantFrom(...EndedObservation.shape.by.options)
  .map((by): Observation => ({ kind: 'ended', by }))

const observations = fc
  .tuple(
    fc.array(typedSeen, { maxLength: 1 }),
    someCall(['token', 'tokenByQuery', 'tokenAgain'], tokenOutcome, 3),
    someCall(['baseline', 'baselineAgain', 'baselineSecond', 'baselineElsewhere'], outcome, 3),
    someCall(['probe', 'probeSecond'], outcome, 8),
    someCall(Purpose.options, outcome, 1),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.tuple(endedSeen) },
    ),
  )
  .map((parts) => parts.flat())

export const needOf = (needed: PermissionNeed['needed']) =>
  fc.record({
    permission: fc.constantFrom(...NAMES),
    needed: fc.constant(needed),
    reason: fc.constant('why'),
    mustVerify: fc.boolean(),
  })

const answer = fc.constantFrom(...Answer.options)
const answers = fc
  .array(fc.tuple(fc.constantFrom(...QuestionCode.options), answer))
  .map((given): Answers => Object.fromEntries(given))

export const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  observations,
  answers,
  needs: fc.array(needOf('required'), { maxLength: 3 }),
  quotaDays: fc.nat(6),
  firstUnavailableAt: fc.constantFrom(null, '2026-11-20T10:00:00.000Z'),
  connectedAs: fc.constantFrom('', 'Production'),
  lastGood: fc.option(
    fc.record({
      at: fc.constant('2026-11-20T10:00:00.000Z'),
      firstFailureAt: fc.constantFrom(null, '2026-11-21T10:00:00.000Z'),
      usage: fc.constantFrom(null, { date: null, total: 49_000, ours: null, otherUsers: 3 }),
      munchkinId: fc.constantFrom('123-XYZ-789', '999-OLD-999'),
      apiUser: fc.constantFrom(null, 'old@acme.example'),
      permissionsHeld: fc.subarray(NAMES),
      egressAddress: fc.constantFrom(null, '203.0.113.9', '10.0.0.9'),
      sameClientId: fc.boolean(),
      sameSecret: fc.boolean(),
    }),
  ),
  witnesses: fc.option(fc.record({ letIn: fc.nat(2), failedToReach: fc.nat(2) })),
})
