import { describe, expect, it } from 'vitest'
import { checkStatus, checksOf, observationsOf } from '#lib/diagnosis/checks.ts'
import type { CheckId, PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Observation } from '#lib/marketo/observation.ts'
import {
  badSecret,
  call,
  denied,
  html,
  known,
  letIn,
  need,
  network,
  optional,
  passes,
  probe,
  refused,
  says,
  tokenGiven,
  typed,
  usableEndpoint,
} from '#tests/support/observations.ts'

const missing = { ok: false, reason: 'endpoint_missing', kind: null } as const
const soap = { ...usableEndpoint(), kind: 'soap' } as const
const lead = need('Read-Only Lead')
const unreached = [typed(), call('token', network('ECONNREFUSED'))]
const twice = [call('baseline', says('603')), call('baselineSecond', says('603'))]

const ROWS: [CheckId, string, string, Observation[], PermissionNeed[]?][] = [
  ['endpoint', 'passed', 'a good endpoint', [typed()]],
  ['endpoint', 'failed', 'none', [typed({ endpoint: missing })]],
  [
    'endpoint',
    'failed',
    'a simulated id, live',
    [typed({ endpoint: usableEndpoint('000-ABC-123') })],
  ],
  ['endpoint', 'warning', 'a SOAP endpoint', [typed({ endpoint: soap })]],
  ['endpoint', 'skipped', 'nothing typed', []],
  ['reach', 'skipped', 'no call', [typed()]],
  ['reach', 'passed', 'any answer', [typed(), call('token', badSecret())]],
  ['reach', 'passed', 'HTML', [typed(), call('token', html())]],
  ['reach', 'failed', 'no answer', unreached],
  ['reach', 'passed', 'no HTTP', [typed(), call('token', network('HPE_INVALID_CONSTANT'))]],
  ['reach', 'passed', 'too many headers', [typed(), call('token', refused('tooManyHeaders'))]],
  ['credentials', 'unknown', 'no HTTP', [typed(), call('token', network('HPE_INVALID_CONSTANT'))]],
  ['reach', 'failed', 'a private address', [typed(), call('token', refused('addressNotPublic'))]],
  [
    'reach',
    'failed',
    'an answer of the control host alone',
    [...unreached, call('control', html())],
  ],
  ['reach', 'unknown', 'a cut', [typed(), call('token', refused('deadline'))]],
  ['credentials', 'skipped', 'a control host alone', [...unreached, call('control', html())]],
  ['credentials', 'passed', 'a token', known()],
  ['credentials', 'failed', 'a refusal', [typed(), call('token', badSecret())]],
  ['credentials', 'unknown', 'a 503', [typed(), call('token', html(503))]],
  ['credentials', 'skipped', 'no answer', unreached],
  ['credentials', 'skipped', 'no call', [typed()]],
  ['credentials', 'unknown', 'a cut', [typed(), call('token', refused('deadline'))]],
  ['apiUser', 'passed', 'a scope', known()],
  ['apiUser', 'warning', 'no scope', [typed(), call('token', tokenGiven(null))]],
  ['apiUser', 'skipped', 'no token', [typed(), call('token', badSecret())]],
  ['access', 'passed', 'a baseline', letIn()],
  ['access', 'failed', 'two denials', [...known(), ...twice]],
  ['access', 'unknown', 'one denial', [...known(), ...twice.slice(0, 1)]],
  [
    'access',
    'passed',
    'a second read that passes',
    [...known(), ...twice.slice(0, 1), call('baselineSecond', passes())],
  ],
  ['access', 'unknown', 'a rate limit', [...known(), call('baseline', says('606'))]],
  ['access', 'skipped', 'no call', known()],
  [
    'access',
    'failed',
    'one of our addresses denied',
    [...letIn(), call('baselineElsewhere', says('603'), { from: '203.0.113.2' })],
  ],
  ['permissions', 'skipped', 'no needs', letIn()],
  ['permissions', 'skipped', 'no baseline', known(), [lead]],
  ['permissions', 'passed', 'all held', [...letIn(), probe('Read-Only Lead', passes())], [lead]],
  [
    'permissions',
    'failed',
    'a required one denied',
    [...letIn(), ...denied('Read-Only Lead')],
    [lead],
  ],
  [
    'permissions',
    'warning',
    'an optional one denied',
    [...letIn(), ...denied('Read-Only Lead')],
    [optional('Read-Only Lead')],
  ],
  ['permissions', 'warning', 'one not verifiable', letIn(), [need('Approve Assets')]],
  [
    'permissions',
    'warning',
    'one in trouble',
    [...letIn(), probe('Read-Only Lead', passes()), probe('Read-Only Campaign', says('604'))],
    [lead, need('Read-Only Campaign')],
  ],
  [
    'permissions',
    'unknown',
    'nothing but trouble',
    [...letIn(), probe('Read-Only Lead', says('604'))],
    [lead],
  ],
  [
    'permissions',
    'unknown',
    'an unknown code',
    [...letIn(), probe('Read-Only Lead', passes()), probe('Read-Only Campaign', says('1099'))],
    [lead, need('Read-Only Campaign')],
  ],
  [
    'permissions',
    'unknown',
    'a limit that kept one from being asked',
    [...letIn(), probe('Read-Only Lead', passes()), probe('Read-Only Company', says('606'))],
    [lead, optional('Read-Only Company'), need('Read-Only Campaign')],
  ],
  ['quota', 'passed', 'few calls', letIn()],
  ['quota', 'passed', '80 %', [...known(), call('baseline', passes(40_000))]],
  ['quota', 'warning', 'more than 80 %', [...known(), call('baseline', passes(40_001))]],
  ['quota', 'unknown', 'no usage', [...known(), call('baseline', says('702'))]],
  ['quota', 'skipped', 'no baseline', known()],
]

describe('a check', () => {
  it.each(ROWS)('%s is %s for %s', (id, status, _, seen, needs = []) => {
    expect(checkStatus(id, seen, needs)).toBe(status)
  })

  it('owns its observations, and each observation has one owner', () => {
    const seen = [...letIn(), ...denied('Read-Only Lead'), call('control', html())]
    const checks = checksOf(seen, [lead])
    expect(checks.map(({ id }) => id)).toEqual([
      'endpoint',
      'reach',
      'credentials',
      'apiUser',
      'access',
      'permissions',
      'quota',
    ])
    expect(checks.flatMap(({ observations }) => observations)).toHaveLength(seen.length)
    expect(observationsOf('permissions', seen)).toEqual(denied('Read-Only Lead'))
  })
})
