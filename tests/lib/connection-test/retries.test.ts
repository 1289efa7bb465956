import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { gatherToken } from '#lib/connection-test/gather-token.ts'
import { read, type Gathering } from '#lib/connection-test/gather.ts'
import { isWorthRetrying, retryBudget } from '#lib/connection-test/retries.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { BASELINE } from '#lib/marketo/permissions.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { begun } from '#tests/support/begun.ts'
import { opened } from '#tests/support/line.ts'
import { call, network, refused } from '#tests/support/observations.ts'
import {
  failure,
  gatheringAt,
  scriptedMarketo,
  success,
  type Reply,
  type ScriptedMarketo,
} from '#tests/support/scripted-marketo.ts'
import { sharedBudget } from '#tests/support/shared-budget.ts'

const { keep: kept, closeAll } = opened()
afterAll(closeAll)

const page = (status: number): Reply => ({ status, type: 'text/html', body: '<title>No</title>' })

/** Passing trouble, by the names that a failing case shows. */
const RETRIED: Record<string, Reply> = {
  ...Object.fromEntries(['604', '608', '611', '713'].map((code) => [code, failure([code])])),
  ...Object.fromEntries([502, 503, 504].map((status) => [`http ${status}`, page(status)])),
  'a 503 without codes': failure([], 503),
  'a reset': 'reset',
}

const LEFT_ALONE: Record<string, Reply> = {
  ...Object.fromEntries(
    ['606', '607', '615', '1029', '601', '603', '610', '614', '9999'].map((code) => [
      code,
      failure([code]),
    ]),
  ),
  ...Object.fromEntries([400, 403, 404, 429, 500, 501].map((at) => [`http ${at}`, page(at)])),
  '611 beside 606': failure(['611', '606']),
  '607 with 503': failure(['607'], 503),
  'no codes': failure([]),
  success,
}

const token = {
  accessToken: secretFrom('a-token'),
  apiUser: null,
  expiresIn: 3599,
  askedAt: new Date(),
}

const readFrom = (marketo: ScriptedMarketo, more: Partial<Gathering> = {}) =>
  read(gatheringAt(marketo.port, more), token, BASELINE, { purpose: 'baseline' })

const attempts = (seen: CallObservation[]) => seen.map(({ attempt }) => attempt)

describe('a call that meets trouble', () => {
  const afterTrouble = begun(() =>
    Promise.all(
      Object.entries(RETRIED).map(async ([what, reply]) => {
        const marketo = kept(await scriptedMarketo(() => reply))
        const seen = await readFrom(marketo, { budget: retryBudget(9) })
        return [what, attempts(seen), marketo.calls.length]
      }),
    ),
  )

  it('is made three times at most after passing trouble of any kind', async () => {
    expect(await afterTrouble()).toEqual(Object.keys(RETRIED).map((what) => [what, [1, 2, 3], 3]))
  })

  it.each(Object.entries(LEFT_ALONE))('is made once after %s', async (_what, reply) => {
    const marketo = kept(await scriptedMarketo(() => reply))
    expect(attempts(await readFrom(marketo, { budget: retryBudget(9) }))).toEqual([1])
    expect(marketo.calls).toHaveLength(1)
  })

  it('is not repeated once a reply has begun, nor where nothing was found or heard', () => {
    for (const outcome of [
      network('ECONNRESET', 'body'),
      network('ENOTFOUND', 'dns'),
      network('ECONNREFUSED'),
      network('TIMEOUT', 'firstByte'),
      refused('deadline'),
    ])
      expect(isWorthRetrying(call('baseline', outcome))).toBe(false)
    for (const phase of ['connect', 'tls', 'send', 'firstByte'] as const)
      expect(isWorthRetrying(call('baseline', network('ECONNRESET', phase)))).toBe(true)
  })

  const rowsOfReplies = begun(() => {
    const replies = { ...RETRIED, ...LEFT_ALONE }
    const name = fc.oneof(
      fc.constantFrom(...Object.keys(RETRIED)),
      fc.constantFrom(...Object.keys(replies)),
    )
    const rows = fc.sample(
      fc.record({
        row: fc.array(name, { minLength: 3, maxLength: 3 }),
        budget: fc.nat({ max: 3 }),
      }),
      { numRuns: 60, seed: 3 },
    )
    return Promise.all(
      rows.map(async ({ row, budget }) => {
        const marketo = kept(await scriptedMarketo((_seen, number) => replies[row[number - 1]!]!))
        const seen = await readFrom(marketo, { budget: retryBudget(budget) })
        return { row, budget, seen: seen.length, calls: marketo.calls.length }
      }),
    )
  })

  it('is repeated exactly as long as it is worth it, whatever comes in a row', async () => {
    for (const { row, budget, seen, calls } of await rowsOfReplies()) {
      const troubled = row.findIndex((each) => !(each in RETRIED))
      const worthIt = troubled === -1 ? 2 : troubled
      expect([row, budget, seen]).toEqual([row, budget, 1 + Math.min(worthIt, budget)])
      expect(calls).toBe(seen)
    }
  })

  const pausesOfTwelve = begun(() =>
    Promise.all(
      Array.from({ length: 12 }, async () => {
        const marketo = kept(await scriptedMarketo(() => page(503)))
        const [first, second, third] = await readFrom(marketo)
        return [
          second!.at - first!.at - first!.timings.end,
          third!.at - second!.at - second!.timings.end,
        ] as const
      }),
    ),
  )

  it('waits longer each time, and not for everybody the same', async () => {
    const pauses = await pausesOfTwelve()
    for (const [first, second] of pauses) {
      expect(first).toBeGreaterThanOrEqual(245)
      expect(second).toBeGreaterThanOrEqual(495)
    }
    expect(Math.max(...pauses.map(([first]) => first))).toBeGreaterThan(
      Math.min(...pauses.map(([first]) => first)) + 100,
    )
  })

  it('leaves an observation of the retry that the deadline cut', async () => {
    const marketo = kept(await scriptedMarketo(() => page(503)))
    const run = gatheringAt(marketo.port)
    const wire = { ...run.wire, signal: AbortSignal.timeout(100) }
    const seen = await read({ ...run, wire }, token, BASELINE, { purpose: 'baseline' })
    expect(seen.map(({ attempt, outcome }) => [attempt, outcome.kind])).toEqual([
      [1, 'reply'],
      [2, 'refused'],
    ])
    expect(seen[1]?.outcome).toEqual({ kind: 'refused', rule: 'deadline' })
    expect(marketo.calls).toHaveLength(1)
  })

  const identityThenRest = begun(async () => {
    const marketo = kept(await scriptedMarketo(() => page(503)))
    const run = gatheringAt(marketo.port)
    const { observations } = await gatherToken(run)
    return [observations, await read(run, token, BASELINE, { purpose: 'baseline' })]
  })

  it('is repeated in Identity too, out of the same budget', async () => {
    expect((await identityThenRest()).map(attempts)).toEqual([[1, 2, 3], [1]])
  })
})

describe('a budget that tests share', () => {
  it.each([
    [1, 1],
    [2, 2],
    [29, 2],
    [30, 3],
    [100, 10],
  ])('gives to %i tests, each of which asks once, %i retries', async (tests, retries) => {
    const begin = sharedBudget()
    let given = 0
    for (let test = 0; test < tests; test += 1) if (await begin().take()) given += 1
    expect(given).toBe(retries)
  })
})
