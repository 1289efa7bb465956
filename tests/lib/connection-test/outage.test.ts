import { beforeAll, describe, expect, it } from 'vitest'
import type { TestResult } from '#lib/connection-test/run.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import type { Switches } from '#lib/simulator/switches.ts'
import { sharedBudget } from '#tests/support/shared-budget.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const ID = '000-CON-200'
const listed = listedInstance(ID)!

const OUTAGES: [string, Partial<Switches>][] = [
  ['every call answers 502', { fault: 'badGateway' }],
  ['every call is reset', { fault: 'reset' }],
  ['tokens are given and every other call answers 502', { fault: 'badGateway', faultAt: 'rest' }],
  ['tokens are given and every other call is reset', { fault: 'reset', faultAt: 'rest' }],
  [
    'tokens are given and the API is unavailable (608)',
    { restError: { code: '608', message: 'API Temporarily Unavailable' } },
  ],
]

async function hundredTests(switches: Partial<Switches>) {
  const simulator = await startSimulator()
  simulator.setSwitches(ID, switches)
  const begin = sharedBudget()
  const reports: TestResult['report'][] = []
  const inTurn = async () => {
    for (let test = 0; test < 25; test += 1) {
      const more = { budget: begin() }
      reports.push((await testSimulated(simulator.url, listed, undefined, more)).report)
    }
  }
  await Promise.all([inTurn(), inTurn(), inTurn(), inTurn()])
  const calls = simulator.state().calls[ID]!
  await simulator.stop()
  return { reports, calls }
}

/** Side by side, since what takes the time is the pauses before retries. */
const running = new Map<string, ReturnType<typeof hundredTests>>()
beforeAll(() => {
  for (const [what, switches] of OUTAGES) running.set(what, hundredTests(switches))
})

describe('a hundred tests of one instance, of one budget', () => {
  it.each(OUTAGES)('make at most 110 calls while %s', async (what) => {
    const { reports, calls } = await running.get(what)!
    const { identity, rest } = calls
    expect(reports).toHaveLength(100)
    expect(reports.some(({ verdict }) => verdict.outcome === 'connected')).toBe(false)
    expect(reports.reduce((sum, { callsMade }) => sum + callsMade, 0)).toBe(identity + rest)
    // Where tokens are still given, asking for them counts against nothing at Marketo.
    const counted = rest === 0 ? identity : rest
    expect(counted).toBeLessThanOrEqual(110)
    expect(counted).toBeGreaterThan(100)
  })
})
