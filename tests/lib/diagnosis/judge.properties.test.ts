import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checksOf } from '#lib/diagnosis/checks.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import type { Evidence, PermissionNeed } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode, Verdict } from '#lib/diagnosis/verdict.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'
import { FailurePhase, Purpose, RefusalRule, ValueShape } from '#lib/marketo/observation.ts'
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

const observations = fc
  .tuple(
    fc.array(typedSeen, { maxLength: 1 }),
    someCall(['token', 'tokenByQuery', 'tokenAgain'], tokenOutcome, 3),
    someCall(['baseline', 'baselineAgain', 'baselineSecond'], outcome, 3),
    someCall(['probe', 'probeSecond'], outcome, 8),
    someCall(Purpose.options, outcome, 1),
  )
  .map((parts) => parts.flat())

const needOf = (needed: PermissionNeed['needed']) =>
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

const evidence: fc.Arbitrary<Evidence> = fc.record({
  observations,
  answers,
  needs: fc.array(needOf('required'), { maxLength: 3 }),
  quotaDays: fc.nat(6),
  lastGood: fc.option(
    fc.record({
      at: fc.constant('2026-11-20T10:00:00.000Z'),
      firstFailureAt: fc.constantFrom(null, '2026-11-21T10:00:00.000Z'),
      usage: fc.constant(null),
      munchkinId: fc.constantFrom('123-XYZ-789', '999-OLD-999'),
      apiUser: fc.constant(null),
      permissionsHeld: fc.constant([]),
      egressAddress: fc.constant(null),
      sameClientId: fc.boolean(),
      sameSecret: fc.boolean(),
    }),
  ),
  witnesses: fc.option(fc.record({ letIn: fc.nat(2), failedToReach: fc.nat(2) })),
})
const runs = { numRuns: 600 }

it('judges any evidence, and says only what a verdict may say', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { verdict, permissions } = judge(given)
      Verdict.parse(verdict)
      expect(permissions).toHaveLength(given.needs.length)
      expect(verdict.alternatives.map((each) => each.code)).not.toContain(verdict.code)
      expect(checksOf(given.observations, given.needs)).toHaveLength(7)
    }),
    runs,
  )
})

it('gives the same judgement for the same evidence', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      expect(judge(structuredClone(given))).toEqual(judge(given))
    }),
  )
})

it('never says connected unless every permission that was asked for is held', () => {
  let connected = 0
  fc.assert(
    fc.property(evidence, (given) => {
      const { verdict, permissions, apiUser } = judge(given)
      if (verdict.code !== 'connected') return
      connected += 1
      expect(permissions.every(({ state }) => state === 'held')).toBe(true)
      expect(apiUser).toBeTruthy()
    }),
    runs,
  )
  expect(connected).toBeGreaterThan(0)
})

it('never connects while a required permission is missing, or none got an answer', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { verdict, permissions } = judge(given)
      if (verdict.outcome !== 'connected') return
      const states = permissions.map(({ state }) => state)
      expect(states).not.toContain('missing')
      expect(states.length > 0 && states.every((state) => state === 'unknown')).toBe(false)
    }),
    runs,
  )
})

it('lets no optional permission choose the verdict', () => {
  fc.assert(
    fc.property(evidence, fc.array(needOf('optional'), { maxLength: 3 }), (given, more) => {
      const alone = judge(given).verdict
      const { verdict } = judge({ ...given, needs: [...given.needs, ...more] })
      if (alone.outcome === 'connected') expect(verdict.outcome).toBe('connected')
      else expect(verdict).toEqual(alone)
    }),
    runs,
  )
})
