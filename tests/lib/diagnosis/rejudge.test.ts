import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { observationsIn } from '#lib/diagnosis/seen-in.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode, type Answers } from '#lib/diagnosis/verdict.ts'
import { savedNames, savedReport } from '#tests/reports/saved-reports.ts'

const saved = fc.constantFrom(...savedNames).map(savedReport)
const answers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom(...QuestionCode.options),
  fc.constantFrom(...Answer.options),
  { maxKeys: 4, noNullPrototype: true },
)

describe('a report judged again', () => {
  it('twice says what it said once', () => {
    fc.assert(
      fc.property(saved, answers, (report, given) => {
        const once = rejudge(report, given)
        expect(rejudge(once, given)).toEqual(once)
        expect(rejudge(once)).toEqual(once)
      }),
    )
  })

  it('says the same whether its answers came at once or one after the other', () => {
    fc.assert(
      fc.property(saved, answers, answers, (report, first, second) => {
        expect(rejudge(rejudge(report, first), second)).toEqual(
          rejudge(report, { ...first, ...second }),
        )
      }),
    )
  })

  it('keeps what happened: calls, times, what was seen, and who asked for what', () => {
    fc.assert(
      fc.property(saved, answers, (report, given) => {
        const again = rejudge(report, given)
        for (const member of ['id', 'startedAt', 'durationMs', 'callsMade'] as const)
          expect(again[member]).toEqual(report[member])
        expect(observationsIn(again)).toEqual(observationsIn(report))
        expect({ ...again.judgedWith, answers: {} }).toEqual({ ...report.judgedWith, answers: {} })
        expect(again.checks.map(({ durationMs }) => durationMs)).toEqual(
          report.checks.map(({ durationMs }) => durationMs),
        )
      }),
    )
  })

  it('does not touch the report that it was given', () => {
    const report = savedReport('ip_blocked')
    const before = structuredClone(report)
    rejudge(report, { ip_restrictions: 'yes' })
    expect(report).toEqual(before)
  })
})

describe('an answer', () => {
  const blocked = savedReport('ip_blocked')

  it('is kept with the report and changes verdict and confidence', () => {
    const again = rejudge(blocked, { ip_restrictions: 'yes', addresses_listed: 'no' })
    expect(again.judgedWith.answers).toEqual({ ip_restrictions: 'yes', addresses_listed: 'no' })
    expect([blocked.verdict.code, blocked.verdict.confidence]).toEqual(['ip_blocked', 'likely'])
    expect([again.verdict.code, again.verdict.confidence]).toEqual(['ip_blocked', 'certain'])
  })

  it('that comes later overrides the one that the report holds, and leaves the others', () => {
    const { judgedWith, verdict } = rejudge(savedReport('token_not_received'), {
      role_has_ticks: 'no',
    })
    expect(judgedWith.answers).toEqual({ ip_restrictions: 'no', role_has_ticks: 'no' })
    expect(verdict.code).toBe('no_permissions')
  })
})

describe('what an older day said', () => {
  const report = savedReport('client_secret_wrong')
  const older: Report = {
    ...report,
    apiUser: 'somebody@acme.example',
    instance: '123-OLD-789',
    usage: { date: null, total: 1, ours: 1, otherUsers: 0 },
    verdict: { ...report.verdict, code: 'unknown', params: { codes: ['odd'] } },
    warnings: [{ code: 'quota_high', params: {} }],
    permissions: [],
    checks: report.checks.map((check) => ({ ...check, status: 'unknown' as const })),
  }

  it('is gone: verdict, permissions, warnings and the status of every check', () => {
    expect(rejudge(older)).toEqual(report)
  })

  it('is gone also where today has nothing in its place', () => {
    const again = rejudge(older)
    expect(again).not.toHaveProperty('apiUser')
    expect(again).not.toHaveProperty('usage')
    expect(again.instance).toBe(report.instance)
    const nobody = rejudge({ ...older, checks: [] })
    expect(nobody).not.toHaveProperty('instance')
  })
})

it('a connection and its fingerprints stay with their report', () => {
  const own = { connectionId: 'of-this-one', fingerprints: { clientId: 'a', clientSecret: 'b' } }
  expect(rejudge({ ...savedReport('connected'), ...own })).toMatchObject(own)
})
