import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { permissionNamed } from '#lib/marketo/permissions.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { ask, askForToken, hostOf, instanceOf, type Answer } from '#tests/lib/simulator/ask.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

let simulator: Simulator
beforeAll(async () => void (simulator = await startSimulator()))
afterAll(() => simulator.stop())

type Wire = { identity: string; baseline?: string; probes?: string }

/** What each instance says to Identity, baseline and the probes of its `needs`: status, description or code. */
const WIRE: Record<string, Wire> = {
  '000-CON-200': { identity: 'token', baseline: 'ok', probes: 'ok' },
  '000-SLO-200': { identity: 'token', baseline: 'ok', probes: 'ok' },
  '000-GAP-200': { identity: 'token', baseline: 'ok', probes: 'ok 603' },
  '000-NOS-200': { identity: 'token without scope', baseline: 'ok', probes: 'ok' },
  '000-CID-401': { identity: '401 unauthorized No client with requested id: ‹client id›' },
  '000-SEC-401': { identity: '401 invalid_client Bad client credentials' },
  '000-LCK-401': { identity: '401 unauthorized User account is locked' },
  '000-SWP-401': { identity: '401 unauthorized No client with requested id: ‹client id›' },
  '000-EML-401': { identity: '401 unauthorized No client with requested id: ‹client id›' },
  '000-SOP-401': { identity: '401 unauthorized No client with requested id: ‹client id›' },
  '000-TKN-401': { identity: '401 invalid_client Bad client credentials' },
  '000-IDF-403': { identity: '403 text/html;charset=UTF-8' },
  '000-WRG-614': { identity: '614' },
  '000-FRM-400': { identity: '400 invalid_request Missing grant type' },
  '000-NOU-603': { identity: 'token without scope', baseline: 'ok', probes: '603' },
  '000-TOK-601': { identity: 'token', baseline: '601' },
  '000-SUB-614': { identity: 'token', baseline: '614' },
  '000-IPB-603': { identity: 'token', baseline: '603', probes: '603' },
  '000-IPP-603': { identity: 'token', baseline: '603', probes: '603' },
  '000-NOP-603': { identity: 'token', baseline: 'ok', probes: '603 603' },
  '000-WSP-008': { identity: 'token', baseline: 'ok', probes: '1008' },
  '000-WSA-603': { identity: 'token', baseline: 'ok', probes: '603' },
  '000-MIS-603': { identity: 'token', baseline: 'ok', probes: 'ok 603 603' },
  '000-LEA-603': { identity: 'token', baseline: 'ok', probes: '603' },
  '000-QUO-607': { identity: 'token', baseline: '607' },
  '000-RAT-606': { identity: 'token', baseline: '606' },
  '000-MKT-502': { identity: 'token', baseline: '502 text/html;charset=UTF-8' },
  '000-SYS-611': { identity: 'token', baseline: '611' },
  '000-HTM-200': { identity: 'token', baseline: '200 text/html;charset=UTF-8' },
  '000-UNK-999': { identity: 'token', baseline: '9999' },
  '000-FEA-703': { identity: 'token', baseline: 'ok', probes: 'ok 703' },
  '000-CRM-018': { identity: 'token', baseline: 'ok', probes: 'ok 1018' },
  '000-INT-408': { identity: 'token' },
}
const BELOW_HTTP = ['000-DNS-002', '000-NXD-404', '000-OFF-111', '000-EGR-000', '000-TLS-495']

describe('the listing', () => {
  it('has a Munchkin ID and a pair of its own for each instance', () => {
    const values = INSTANCES.flatMap(({ munchkinId, clientId, correct }) => [
      munchkinId,
      clientId,
      ...(correct && correct.clientId !== clientId ? [correct.clientId] : []),
    ])
    expect(new Set(values).size).toBe(values.length)
    for (const { munchkinId, correct, clientId, clientSecret } of INSTANCES) {
      const real = correct ?? { clientId, clientSecret }
      expect(munchkinId).toMatch(/^000-[A-Z]{3}-\d{3}$/)
      expect(real.clientId).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
      expect(real.clientSecret).toMatch(/^[0-9A-Za-z]{32}$/)
    }
  })

  it('has an instance for every verdict that the wire alone can cause', () => {
    const caused = new Set(INSTANCES.map(({ verdict }) => verdict))
    const others = VerdictCode.options.filter((code) => !caused.has(code))
    expect(others).toEqual([
      // Seen before anything is sent.
      ...['endpoint_missing', 'endpoint_unusable'],
      // History: the same pair worked before.
      'credentials_revoked',
      // Answers of a person, on 000-IPB-603 and 000-LCK-401.
      'token_not_received',
      // Ended on our side.
      ...['test_cancelled', 'service_sealed'],
      'api_user_locked',
    ])
  })

  it('leaves no instance without a description on the wire', () => {
    const described = [...Object.keys(WIRE), ...BELOW_HTTP].toSorted()
    expect(INSTANCES.map(({ munchkinId }) => munchkinId).toSorted()).toEqual(described)
  })
})

describe('over the wire', () => {
  it.each(Object.keys(WIRE))('%s answers as its verdict needs', async (munchkinId) => {
    simulator.setSwitches(munchkinId, { latencyMs: 0 })
    const { clientId, needs } = instanceOf(munchkinId)
    const { identity, baseline, probes } = WIRE[munchkinId] ?? { identity: '' }
    const given = await askForToken(simulator, munchkinId)
    expect(identityInWords(given, clientId)).toBe(identity)
    const token = given.json?.access_token ?? 'none'
    const read = async (path: string) => {
      const at = path.replace('{now}', new Date().toISOString())
      return restInWords(await ask(simulator, { path: at, host: hostOf(munchkinId), token }))
    }
    if (baseline !== undefined) {
      expect(await read('/rest/v1/stats/usage.json')).toBe(baseline)
      expect(await read('/rest/v1/stats/errors.json')).toBe(baseline)
    }
    if (probes !== undefined) {
      const paths = needs.map(({ permission }) => permissionNamed(permission).probe?.path ?? '')
      expect((await Promise.all(paths.map(read))).join(' ')).toBe(probes)
      const second = needs.map(({ permission }) => permissionNamed(permission))
      for (const { secondProbe, probe } of second) {
        if (secondProbe) expect(await read(secondProbe.path)).toBe(await read(probe?.path ?? ''))
      }
    }
  })
})

describe('through the real transport', () => {
  it.each([
    ['000-DNS-002', 'dns_trouble'],
    ['000-SOP-401', 'soap_credentials'],
    ['000-TKN-401', 'secret_is_token'],
    ['000-IDF-403', 'ip_blocked'],
    ['000-IPP-603', 'ip_partly_allowed'],
    ['000-WRG-614', 'wrong_subscription'],
    ['000-WSP-008', 'workspace_missing'],
    ['000-WSA-603', 'permission_missing'],
    ['000-FEA-703', 'feature_disabled'],
    ['000-CRM-018', 'feature_disabled'],
    ['000-INT-408', 'test_interrupted'],
  ])('typing what %s lists leads to %s', async (munchkinId, verdict) => {
    const instance = instanceOf(munchkinId)
    // Nobody waits for the whole deadline here.
    const deadline = munchkinId === '000-INT-408' ? { signal: AbortSignal.timeout(700) } : {}
    const { report } = await testSimulated(simulator.url, instance, instance.needs, deadline)
    expect([instance.verdict, report.verdict.code]).toEqual([verdict, verdict])
  })

  it('some of our addresses are let in, or all are kept out where only one may be asked from', async () => {
    const { egressIps, ...instance } = instanceOf('000-IPP-603')
    expect(egressIps).toEqual(['127.0.0.2', '127.0.0.3'])
    const { report } = await testSimulated(simulator.url, instance, instance.needs)
    expect(report.verdict.code).toBe('ip_blocked')
  })

  it('603 on activities is a workspace when a person says so', async () => {
    const instance = instanceOf('000-WSA-603')
    const answers = { workspaces: 'yes' } as const
    const { report } = await testSimulated(simulator.url, instance, instance.needs, { answers })
    expect(report.verdict.code).toBe('workspace_missing')
  })
})

function identityInWords(given: Answer, clientId: string) {
  const { status, headers, json } = given
  if (json === null) return `${status} ${headers['content-type']}`
  if (json.errors) return json.errors[0].code
  if (status === 200) return 'scope' in json ? 'token' : 'token without scope'
  const description = String(json.error_description).replace(clientId, '‹client id›')
  return `${status} ${json.error} ${description}`
}

function restInWords({ status, headers, json }: Awaited<ReturnType<typeof ask>>): string {
  if (json === null) return `${status} ${headers['content-type']}`
  expect(status).toBe(200)
  expect(json.requestId).toMatch(/^[0-9a-f]+#[0-9a-f]{11}$/)
  return json.success ? 'ok' : json.errors[0].code
}
