import { NOTHING_KNOWN } from '#lib/diagnosis/report.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Confidence, VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { CallObservation, Outcome, Purpose } from '#lib/marketo/observation.ts'

export const CONTEXT = { hostName: 'Acme', addresses: ['203.0.113.20', '203.0.113.21'] }

const envelope = (success: boolean, errors: { code: string; message: string }[] = []): Outcome => ({
  kind: 'reply',
  status: 200,
  contentType: 'application/json',
  body: {
    shape: 'envelope',
    success,
    requestId: 'e42b#14272d07d78',
    errors,
    resultCount: success ? 1 : null,
    usage: success ? { date: '2026-11-22', total: 12480, ours: 37, otherUsers: 3 } : null,
    cut: false,
  },
})

export const TOKEN: Outcome = {
  kind: 'reply',
  status: 200,
  contentType: 'application/json',
  body: { shape: 'token', scope: 'acme-sync@northwind.example', expiresIn: 3120 },
}
export const LET_IN = envelope(true)
export const DENIED = envelope(false, [{ code: '603', message: 'Access denied' }])

export function call(purpose: Purpose, path: string, outcome: Outcome): CallObservation {
  return {
    kind: 'call',
    purpose,
    permission: null,
    method: purpose === 'token' ? 'POST' : 'GET',
    path,
    from: '203.0.113.20',
    attempt: 1,
    at: 0,
    timings: { dns: 2, connect: 20, tls: 30, firstByte: 80, end: 84 },
    outcome,
  }
}

/** A report with this verdict; its calls tell of a blocked address, whatever the code. */
export function exampleReport(code: VerdictCode, confidence: Confidence = 'likely'): Report {
  return {
    id: 'K7QF-29',
    version: 2,
    judgedWith: { ...NOTHING_KNOWN },
    startedAt: '2026-11-22T09:30:00.000Z',
    durationMs: 1234,
    instance: '123-ABC-457',
    apiUser: 'acme-sync@northwind.example',
    callsMade: 3,
    checks: [
      {
        id: 'endpoint',
        status: 'passed',
        durationMs: 0,
        observations: [
          {
            kind: 'typed',
            mode: 'live',
            endpoint: {
              ok: true,
              munchkinId: '123-ABC-457',
              kind: 'rest',
              repairs: [],
              isPlaceholder: false,
            },
            clientId: 'clientId',
            clientSecret: 'clientSecret',
          },
        ],
      },
      { id: 'reach', status: 'passed', durationMs: 84, observations: [] },
      {
        id: 'credentials',
        status: 'passed',
        durationMs: 212,
        observations: [call('token', '/identity/oauth/token', TOKEN)],
      },
      { id: 'apiUser', status: 'passed', durationMs: 0, observations: [] },
      {
        id: 'access',
        status: 'failed',
        durationMs: 180,
        observations: [
          call('baseline', '/rest/v1/stats/usage.json', DENIED),
          call('baselineSecond', '/rest/v1/stats/errors.json', DENIED),
        ],
      },
      { id: 'permissions', status: 'skipped', durationMs: 0, observations: [] },
      { id: 'quota', status: 'skipped', durationMs: 0, observations: [] },
    ],
    verdict: {
      code,
      params: {},
      outcome: 'fixable',
      owner: 'marketoAdmin',
      confidence,
      alternatives: [{ code: 'no_permissions', confidence: 'possible', why: 'nothingGranted' }],
      question: 'ip_restrictions',
      retry: { kind: 'afterFix' },
    },
    permissions: [
      {
        permission: 'Read-Only Lead',
        needed: 'required',
        reason: 'Reads people',
        state: 'missing',
        because: 'deniedTwice',
        seen: [],
      },
      {
        permission: 'Read-Only Activity',
        needed: 'optional',
        reason: 'Reads activities',
        state: 'unknown',
        because: 'notAsked',
        seen: [],
      },
    ],
    warnings: [],
  }
}
