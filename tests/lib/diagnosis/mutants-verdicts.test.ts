import { describe, expect, it } from 'vitest'
import { reportBeforeTest } from '#lib/diagnosis/report-before-test.ts'
import { PermissionResult, Report, Warning } from '#lib/diagnosis/report.ts'
import { Answer } from '#lib/diagnosis/verdict.ts'
import { timeOfRequest } from '#lib/diagnosis/quota-reset.ts'
import { judge } from '#lib/diagnosis/judge.ts'
import * as seen from '#tests/support/observations.ts'
import { codeOf, verdictOf } from '#tests/support/verdicts.ts'

const { call, denied, html, known, letIn, need, optional, probe, reply, says, typed } = seen

const answered = (outcome: ReturnType<typeof reply>) => [typed(), call('token', outcome)]

describe('an answer of Identity', () => {
  it.each([
    ['our_request_wrong', seen.identityError('Any text', 400, 'invalid_request')],
    ['our_request_wrong', seen.identityError('Any text', 400, 'unsupported_grant_type')],
    ['our_request_wrong', html(405)],
    ['our_request_wrong', html(415)],
    ['credentials_refused', seen.identityError('Any text', 401, 'odd')],
    ['ip_blocked', seen.identityError('Any text', 403, 'odd')],
  ] as const)('is %s', (code, outcome) => expect(codeOf(answered(outcome))).toBe(code))

  it('of no body at all may come from something on the way, JSON of another kind does less', () => {
    const empty = reply({ shape: 'empty' }, 401)
    const json = reply({ shape: 'otherJson', length: 2, keys: [] }, 401)
    expect(verdictOf(answered(empty)).confidence).toBe('possible')
    expect(verdictOf(answered(json)).confidence).toBe('likely')
  })
})

describe('a user who is locked, as a person saw', () => {
  const answers = { user_locked: 'yes' } as const
  it('explains an id that is not known any more', () => {
    expect(codeOf(answered(seen.noSuchClient()), { answers })).toBe('api_user_locked')
  })
  it('explains a token that is refused again and again', () => {
    const all = [
      ...known(),
      call('baseline', says('601')),
      call('tokenAgain', seen.tokenGiven()),
      call('baselineAgain', says('601')),
    ]
    expect(codeOf(all, { answers })).toBe('api_user_locked')
    expect(codeOf(all)).toBe('token_rejected')
  })
})

describe('no_permissions', () => {
  const of = (...names: string[]) => ({ needs: names.map((name) => need(name)) })
  it('takes the two permissions of the Lead family for one', () => {
    const all = [...letIn(), ...denied('Read-Only Lead'), probe('Read-Write Lead', says('603'))]
    expect(codeOf(all, of('Read-Only Lead', 'Read-Write Lead'))).toBe('permission_missing')
  })
  it('counts no permission that no read can prove', () => {
    const one = [...letIn(), ...denied('Read-Only Lead')]
    expect(codeOf(one, of('Read-Only Lead', 'Approve Assets'))).toBe('permission_missing')
    const two = [...one, ...denied('Read-Only Activity')]
    const needs = of('Read-Only Lead', 'Read-Only Activity', 'Approve Assets')
    expect(codeOf(two, needs)).toBe('no_permissions')
  })
})

describe('Read-Write Lead', () => {
  const needs = [need('Read-Write Lead')]
  const after = (code: string) =>
    codeOf([...letIn(), probe('Read-Write Lead', says(code))], { needs })
  it('is held where Marketo looks for the batch and finds none', () => {
    expect([after('1003'), after('1082')]).toEqual(Array(2).fill('connected_with_gaps'))
  })
  it('is left open by a wrong path', () => {
    expect(after('610')).toBe('our_request_wrong')
  })
  it('is not held for a code that only holds one of those', () => {
    expect([after('21003'), after('10031'), after('1099')]).toEqual(Array(3).fill('unknown'))
  })
})

describe('an answer that has no place where it came', () => {
  it('is unexpected_reply: what Identity says, from REST', () => {
    expect(codeOf([...known(), call('baseline', seen.identityError('No'))])).toBe(
      'unexpected_reply',
    )
  })
  it('is unexpected_reply with its name where it is no HTTP', () => {
    const garbled = seen.network('HPE_INVALID_CONSTANT', 'firstByte')
    const { code, params } = verdictOf([...known(), call('baseline', garbled)])
    expect([code, params]).toEqual(['unexpected_reply', { errno: 'HPE_INVALID_CONSTANT' }])
  })
})

describe('614 from one probe', () => {
  it('is about the whole subscription, whatever else was let in', () => {
    const needs = [need('Read-Only Lead'), need('Read-Only Company')]
    const all = [
      ...letIn(),
      probe('Read-Only Company', seen.passes()),
      probe('Read-Only Lead', says('614')),
    ]
    expect(codeOf(all, { needs })).toBe('subscription_unavailable')
  })
})

describe('a control host that we would not ask', () => {
  it('says nothing good of our way out', () => {
    const all = [
      typed(),
      call('token', seen.network('ECONNREFUSED')),
      call('control', seen.refused('addressNotPublic')),
    ]
    expect(codeOf(all)).toBe('egress_broken')
  })
})

describe('a request id', () => {
  const DATED = Date.parse('2026-11-22T16:04:05.000Z').toString(16)
  it.each([
    [true, `e42b#${DATED}`],
    [false, `e42b${DATED}`],
    [false, `x e42b#${DATED}`],
    [false, `e42b#${DATED} x`],
    [false, `e42b#${'0'.repeat(11)}`],
    [false, `e42b#${'f'.repeat(12)}`],
    [false, null],
  ])('dates its reply (%s): %s', (isDated, requestId) =>
    expect(timeOfRequest(requestId) !== null).toBe(isDated),
  )
})

describe('before any test', () => {
  it('an empty list of API-only users is reason enough', () => {
    const needs = [optional('Read-Only Lead')]
    const report = reportBeforeTest({ api_only_user_offered: 'no' }, needs)
    expect(Report.parse(report)).toEqual(report)
    expect(report).toMatchObject({
      startedAt: '1970-01-01T00:00:00.000Z',
      callsMade: 0,
      checks: [],
      verdict: { code: 'no_api_only_user', confidence: 'certain', params: { by: 'answer' } },
      permissions: [{ permission: 'Read-Only Lead', state: 'unknown' }],
      judgedWith: { answers: { api_only_user_offered: 'no' }, needs, lastGood: null },
    })
  })
})

describe('what a report may hold', () => {
  it('are these answers, warnings and this advice', () => {
    expect(Answer.options).toEqual(['yes', 'no', 'cannotSee'])
    for (const code of [
      'endpoint_was_soap',
      'endpoint_is_placeholder',
      'already_connected_as',
      'authorized_user_differs',
      'token_is_old',
    ])
      expect(Warning.parse({ code, params: {} }).code).toBe(code)
    const result = {
      permission: 'Read-Only Lead',
      needed: 'required',
      reason: '',
      state: 'held',
      because: 'probePassed',
      advice: 'tickBothForBulkExport',
    }
    expect(PermissionResult.parse(result)).toEqual({ ...result, seen: [] })
    expect(PermissionResult.safeParse({ ...result, advice: '' }).success).toBe(false)
  })

  it('are no alternatives that name the verdict itself', () => {
    const { verdict } = judge(seen.evidence(answered(html(403))))
    expect(verdict.alternatives.map(({ code }) => code)).not.toContain(verdict.code)
  })
})
