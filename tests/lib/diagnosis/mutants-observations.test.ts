import { describe, expect, it } from 'vitest'
import { checksOf, checkStatus, observationsOf } from '#lib/diagnosis/checks.ts'
import { codesSeen } from '#lib/diagnosis/codes-seen.ts'
import { factsSeen } from '#lib/diagnosis/facts.ts'
import { isLetIn } from '#lib/diagnosis/letting-in.ts'
import { failureKind } from '#lib/diagnosis/network-failures.ts'
import { CheckId, type PermissionNeed } from '#lib/diagnosis/report.ts'
import { Purpose, type Observation } from '#lib/marketo/observation.ts'
import * as seen from '#tests/support/observations.ts'

const { call, letIn, need, probe, says } = seen

describe('a network failure', () => {
  it.each([
    ['noSuchName', 'dns', 'ENOTFOUND ENODATA EAI_NONAME EAI_NODATA'],
    ['dnsTrouble', 'dns', 'ESERVFAIL ETIMEOUT TIMEOUT EAI_AGAIN'],
    ['reset', 'connect', 'ECONNRESET EPIPE UND_ERR_SOCKET ECONNABORTED'],
    ['reset', 'tls', 'ECONNRESET EPIPE UND_ERR_SOCKET ECONNABORTED'],
    ['unreachable', 'tls', 'TIMEOUT ETIMEDOUT ETIME UND_ERR_CONNECT_TIMEOUT'],
    ['unreachable', 'connect', 'ECONNREFUSED EHOSTUNREACH ENETUNREACH ETIMEDOUT'],
    ['tls', 'tls', 'CERT_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT EPROTO'],
  ] as const)('is %s at %s for %s', (kind, phase, errnos) => {
    for (const errno of errnos.split(' '))
      expect([errno, failureKind({ is: 'network', phase, errno })]).toEqual([errno, kind])
  })
})

describe('an observation', () => {
  const BELONGS: Record<Purpose, CheckId> = {
    control: 'reach',
    token: 'credentials',
    tokenByQuery: 'credentials',
    tokenAgain: 'credentials',
    baseline: 'access',
    baselineAgain: 'access',
    baselineSecond: 'access',
    baselineElsewhere: 'access',
    probe: 'permissions',
    probeSecond: 'permissions',
  }

  it.each(Purpose.options)('of the purpose %s belongs to one check', (purpose) => {
    const one = call(purpose, seen.passes())
    const holders = CheckId.options.filter((id) => observationsOf(id, [one]).length > 0)
    expect(holders).toEqual([BELONGS[purpose]])
  })

  it('of what was typed, or of an end, belongs to the look at the endpoint', () => {
    const all: Observation[] = [seen.typed(), { kind: 'ended', by: 'sealed' }]
    const holders = checksOf(all, []).filter(({ observations }) => observations.length > 0)
    expect(holders.map(({ id, observations }) => [id, observations])).toEqual([['endpoint', all]])
  })
})

describe('the check of the permissions', () => {
  const status = (needs: PermissionNeed[], ...probes: Observation[]) =>
    checkStatus('permissions', [...letIn(), ...probes], needs)
  const lead = need('Read-Only Lead')
  const company = need('Read-Only Company')

  it.each([
    ['failed', [lead], probe('Read-Only Lead', says('1008'))],
    ['warning', [need('Approve Assets')], call('baseline', seen.passes())],
    ['unknown', [company], probe('Read-Only Company', says('1077'))],
    ['unknown', [lead], probe('Read-Only Lead', says('611'))],
    ['warning', [company], probe('Read-Only Company', says('703'))],
    ['passed', [company], probe('Read-Only Company', seen.passes())],
  ] as const)('is %s for %j', (expected, needs, seenProbe) =>
    expect(status([...needs], seenProbe)).toBe(expected),
  )
})

describe('the check of the quota', () => {
  it('is unknown where the reading told no total', () => {
    const usage = { date: null, total: null, ours: null, otherUsers: 0 }
    const all = [...seen.known(), call('baseline', seen.envelope({ usage }))]
    expect(checkStatus('quota', all, [])).toBe('unknown')
  })
})

describe('raw codes', () => {
  it.each([
    [['http_401', 'invalid_client'], seen.identityError('Whatever', 401, 'invalid_client')],
    [['http_300'], seen.envelope({}, 300)],
    [['http_100'], seen.envelope({}, 100)],
    [[], seen.envelope({}, 299)],
    [['603', '1008'], says('603', '1008')],
    [['http_502'], seen.html(502)],
    [['ECONNRESET'], seen.network('ECONNRESET')],
    [['deadline'], seen.refused('deadline')],
  ] as const)('are %j', (codes, outcome) => {
    expect(codesSeen([call('baseline', outcome)])).toEqual(codes)
  })
})

describe('a run', () => {
  const isIn = (needs: PermissionNeed[], ...probes: Observation[]) =>
    isLetIn(factsSeen({ observations: [...letIn(), ...probes], needs }))
  const two = [need('Read-Only Lead'), need('Read-Only Company')]
  const passed = probe('Read-Only Company', seen.passes())

  it('is never let in past a required permission that was denied', () => {
    expect(isIn(two, passed, ...seen.denied('Read-Only Lead'))).toBe(false)
  })

  it('is never let in past a workspace that was denied', () => {
    expect(isIn(two, passed, probe('Read-Only Lead', says('1008')))).toBe(false)
  })

  it('is let in past what must be verified only where it was', () => {
    const [lead, company] = two as [PermissionNeed, PermissionNeed]
    const strict = [lead, { ...company, mustVerify: true }]
    expect(isIn(strict, passed, probe('Read-Only Lead', seen.passes()))).toBe(true)
    const off = probe('Read-Only Company', says('703'))
    expect(isIn(strict, off, probe('Read-Only Lead', seen.passes()))).toBe(false)
  })
})
