import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Report, type Check } from '#lib/diagnosis/report.ts'
import { reveal } from '#lib/marketo/secret.ts'
import { simulatedTransport } from '#lib/marketo/transport.ts'
import { listedInstance, listedInstances } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { begunEach } from '#tests/support/begun.ts'
import { need } from '#tests/support/observations.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterAll(() => simulator.stop())

const instance = (munchkinId: string) => {
  const found = listedInstance(munchkinId)
  if (!found) throw new Error(`no instance ${munchkinId}`)
  return found
}
const test = (
  munchkinId: string,
  ...rest: Parameters<typeof testSimulated> extends [unknown, unknown, ...infer R] ? R : never
) => testSimulated(simulator.url, instance(munchkinId), ...rest)

const FIVE = ['Lead', 'Activity', 'Assets', 'Campaign', 'Company'].map((family) =>
  need(`Read-Only ${family}`),
)

const EVERY = listedInstances()

describe('a connection test of every simulated instance', () => {
  const tested = begunEach(EVERY, async (listed) => {
    const own = await startSimulator()
    // Silent to the end, that one: what ends it sooner is no different from the deadline.
    const signal = AbortSignal.timeout(listed.verdict === 'test_interrupted' ? 700 : 20_000)
    const made = await testSimulated(own.url, listed, listed.needs, { signal })
    const { secretsSeenInTargets } = own.state()
    await own.stop()
    return { ...made, secretsSeenInTargets }
  })

  it.each(EVERY)(
    'says $verdict for $munchkinId, and holds neither secret nor token',
    { timeout: 30_000 },
    async (listed) => {
      const { report, token, secretsSeenInTargets } = await tested(listed)
      expect(report.verdict.code).toBe(listed.verdict)
      expect(Report.parse(report)).toEqual(report)
      const text = JSON.stringify(report)
      expect(text).not.toContain(listed.clientSecret)
      expect(text).not.toContain(listed.clientId)
      if (token) expect(text).not.toContain(reveal(token.value))
      // The documented query form, and only where Identity read nothing of the other.
      expect(secretsSeenInTargets).toBe(listed.munchkinId === '000-FRM-400' ? 1 : 0)
    },
  )

  it('puts a secret into an address only where Identity read neither form: the documented fallback', async () => {
    simulator.resetCounters()
    await test('000-CON-200', FIVE)
    await test('000-SEC-401')
    expect(simulator.state().secretsSeenInTargets).toBe(0)
    await test('000-FRM-400', undefined, { mayAskByQuery: false })
    expect(simulator.state().secretsSeenInTargets).toBe(0)
    await test('000-FRM-400')
    expect(simulator.state().secretsSeenInTargets).toBe(1)
  })
})

describe('a connection test', () => {
  it('makes two calls and one for each family when all goes well', async () => {
    const { report } = await test('000-CON-200', FIVE)
    expect(report.callsMade).toBe(7)
    expect(report.checks.map(({ id, status }) => [id, status])).toEqual([
      ['endpoint', 'passed'],
      ['reach', 'passed'],
      ['credentials', 'passed'],
      ['apiUser', 'passed'],
      ['access', 'passed'],
      ['permissions', 'passed'],
      ['quota', 'passed'],
    ])
    expect(report.permissions.map(({ state }) => state)).toEqual(Array(5).fill('held'))
  })

  it('tells each check as it ends, in order, and skips what a failure stops', async () => {
    const told: Check[] = []
    const { report } = await test('000-SEC-401', FIVE, { onCheck: (check) => told.push(check) })
    expect(told).toEqual(report.checks)
    expect(told.map(({ status }) => status)).toEqual([
      'passed',
      'passed',
      'failed',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ])
    expect(report.callsMade).toBe(1)
  })

  it('probes no permission from an address that is refused anyway', async () => {
    const { report } = await test('000-IPB-603', FIVE)
    expect(report.callsMade).toBe(3)
    expect(report.checks.map(({ status }) => status).slice(4)).toEqual([
      'failed',
      'skipped',
      'skipped',
    ])
  })

  it('confirms a refused permission with the second probe before it says so', async () => {
    const { report } = await test('000-LEA-603')
    const calls = report.checks.flatMap(({ observations }) => observations)
    expect(calls.flatMap((call) => (call.kind === 'call' ? [call.purpose] : []))).toEqual([
      'token',
      'baseline',
      'probe',
      'probeSecond',
    ])
  })

  it('asks the baseline a second time after the code that 603 has replaced, too', async () => {
    const restBody = '{"success":false,"errors":[{"code":"600","message":"Empty access token"}]}'
    simulator.setSwitches('000-CON-200', { restBody })
    const { report } = await test('000-CON-200').finally(() =>
      simulator.setSwitches('000-CON-200', { restBody: null }),
    )
    const access = report.checks.find(({ id }) => id === 'access')!
    expect(
      access.observations.flatMap((call) => (call.kind === 'call' ? [call.purpose] : [])),
    ).toEqual(['baseline', 'baselineSecond'])
    expect(report.verdict.code).toBe('ip_blocked')
  })

  it('renews a token that Marketo no longer takes, once, and goes on', async () => {
    await test('000-CON-200')
    simulator.clock.advance(3_590_000)
    const { report } = await test('000-CON-200')
    expect(report.verdict.code).toBe('connected')
  })

  it('stops at once when it is cancelled', async () => {
    const stop = new AbortController()
    const started = performance.now()
    const running = test('000-SLO-200', FIVE, { signal: stop.signal })
    setImmediate(() => stop.abort('cancelled'))
    const { report } = await running
    expect(report.verdict.code).toBe('test_cancelled')
    expect(performance.now() - started).toBeLessThan(1_400)
  })

  it('keeps every observation in one check, even of calls that never left', async () => {
    const cases = [
      [{ signal: AbortSignal.abort('cancelled') }, 'cancelled', 'test_cancelled'],
      [{ transport: simulatedTransport('000-CON-200', 'c.test', null) }, 'noSimulator', 'unknown'],
    ] as const
    for (const [more, rule, verdict] of cases) {
      const { report } = await test('000-CON-200', FIVE, more)
      expect(report.checks.slice(2).every(({ status }) => status === 'skipped')).toBe(true)
      expect(report.checks[1]?.observations).toMatchObject([{ outcome: { kind: 'refused', rule } }])
      expect([report.verdict.code, report.callsMade]).toEqual([verdict, 0])
    }
  })

  it('counts a call that it cut while the answer came', async () => {
    const { report } = await test('000-INT-408', undefined, { signal: AbortSignal.timeout(700) })
    expect(report.verdict.code).toBe('test_interrupted')
    expect(report.callsMade).toBe(2)
  })

  it('asks the control host only after a network failure', async () => {
    const { report } = await test('000-OFF-111')
    const purposes = report.checks.flatMap(({ observations }) =>
      observations.flatMap((call) => (call.kind === 'call' ? [call.purpose] : [])),
    )
    expect(purposes).toEqual(['token', 'control'])
    expect(report.callsMade).toBe(1)
  })

  it('takes little more than its three round trips', { retry: 3 }, async () => {
    const delay = 150
    simulator.setLatency(delay)
    const durations: number[] = []
    for (let run = 0; run < 5; run += 1)
      durations.push((await test('000-CON-200', FIVE)).report.durationMs)
    simulator.setLatency(0)
    // Whatever else runs on the machine only ever adds, so the quickest is the truest.
    expect(Math.min(...durations) / (3 * delay)).toBeLessThanOrEqual(1.15)
    expect(Math.min(...durations)).toBeGreaterThanOrEqual(3 * delay)
  })
})
