import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestResult } from '#lib/connection-test/run.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { simulatedPlaces } from '#lib/marketo/simulated-places.ts'
import { simulatedTransport } from '#lib/marketo/transport.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'
import { failure, scriptedMarketo, success, tokenReply } from '#tests/support/scripted-marketo.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const US = ['127.0.0.2', '127.0.0.3']
const ID = '000-CON-200'
const listed = listedInstance(ID)!

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.setSwitches(ID, NOTHING_WRONG))
afterAll(() => simulator.stop())

/** A test of this Marketo from these addresses of ours. */
const testFrom = async (egressIps: string[], simulatorUrl: string) =>
  (await testSimulated(simulatorUrl, { ...listed, egressIps })).report

const testWith = async (switches: Partial<Switches>, egressIps = US) => {
  simulator.setSwitches(ID, switches)
  return testFrom(egressIps, simulator.url)
}

const callsIn = ({ checks }: TestResult['report']): CallObservation[] =>
  checks.flatMap(({ observations }) => observations).filter((seen) => seen.kind === 'call')

const seenIn = (report: TestResult['report']) =>
  callsIn(report).map(({ purpose, from }) => [purpose, from])

describe('a test from several addresses of ours', () => {
  it('goes on when each of them is let in, with one call more for each other one', async () => {
    const report = await testWith({}, [...US, '127.0.0.4'])
    expect(report.verdict.code).toBe('connected')
    expect(report.callsMade).toBe(5)
    expect(seenIn(report)).toEqual([
      ['token', '127.0.0.2'],
      ['baseline', '127.0.0.2'],
      ['baselineElsewhere', '127.0.0.3'],
      ['baselineElsewhere', '127.0.0.4'],
      ['probe', '127.0.0.2'],
    ])
  })

  it.each([US, US.toReversed()])(
    'names the address that is missing on the allowlist, whichever it is (%s first)',
    async (...egressIps) => {
      const report = await testWith({ allowlist: ['127.0.0.2'] }, egressIps)
      expect(report.verdict).toMatchObject({
        code: 'ip_partly_allowed',
        confidence: 'certain',
        params: { allowedAddresses: ['127.0.0.2'], missingAddresses: ['127.0.0.3'] },
      })
      expect(report.checks.find(({ id }) => id === 'access')?.status).toBe('failed')
      expect(callsIn(report).some(({ purpose }) => purpose === 'probe')).toBe(false)
    },
  )

  it('says that our addresses are blocked when each of them is', async () => {
    const report = await testWith({ allowlist: ['203.0.113.10'] })
    expect(report.verdict.code).toBe('ip_blocked')
    expect(seenIn(report).slice(1)).toEqual([
      ['baseline', '127.0.0.2'],
      ['baselineSecond', '127.0.0.2'],
      ['baselineElsewhere', '127.0.0.3'],
    ])
  })

  it('asks a second time before it says that an address is missing', async () => {
    const report = await testWith({ allowlist: ['127.0.0.2'] })
    const elsewhere = callsIn(report).filter(({ purpose }) => purpose === 'baselineElsewhere')
    expect(elsewhere.map(({ path }) => path)).toEqual([
      '/rest/v1/stats/usage.json',
      '/rest/v1/stats/errors.json',
    ])
  })

  it('asks from nowhere else what nobody can answer just now', async () => {
    for (const code of ['606', '607', '611', '614'])
      expect(
        seenIn(await testWith({ restError: { code, message: '' } })).filter(
          ([purpose]) => purpose === 'baselineElsewhere',
        ),
      ).toEqual([])
  })

  it('leaves from the one address there is, and from the one that the system takes where none is ours', async () => {
    const ours = await testWith({ allowlist: ['127.0.0.3'] }, ['203.0.113.10', '127.0.0.3'])
    expect([ours.verdict.code, ours.callsMade]).toEqual(['connected', 3])
    const theirs = await testWith({ allowlist: ['127.0.0.1'] }, ['203.0.113.10', '127.0.0.0/8'])
    expect([theirs.verdict.code, theirs.callsMade]).toEqual(['connected', 3])
  })

  it('names the address that it meant even when no connection came about, as one that it knows nothing of', async () => {
    const places = await simulatedPlaces(simulator.url)
    const transport = simulatedTransport(ID, 'c.test', places, ['127.0.0.2', '203.0.113.10'])
    const { report } = await testSimulated(simulator.url, listed, undefined, { transport })
    transport.close()
    const elsewhere = callsIn(report).find(({ purpose }) => purpose === 'baselineElsewhere')
    expect(elsewhere).toMatchObject({
      from: '203.0.113.10',
      outcome: { kind: 'networkFailure', phase: 'connect', errno: 'EADDRNOTAVAIL' },
    })
    expect(report.verdict).toMatchObject({
      code: 'connected_with_gaps',
      params: { addressesNotSeen: ['203.0.113.10'] },
    })
  })

  it('probes nothing more when another address hears that there were too many calls', async () => {
    const marketo = await scriptedMarketo(({ path, from }) => {
      if (path.startsWith('/identity')) return tokenReply('a-token')
      return from.endsWith('127.0.0.3') ? failure(['606']) : success
    })
    const report = await testFrom(US, marketo.url)
    await marketo.close()
    expect(seenIn(report).map(([purpose]) => purpose)).toEqual([
      'token',
      'baseline',
      'baselineElsewhere',
    ])
    expect(report.verdict.code).toBe('rate_limited')
  })
})
