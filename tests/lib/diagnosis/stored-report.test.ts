import { describe, expect, it } from 'vitest'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { savedNames, savedReport } from '#tests/reports/saved-reports.ts'

/** As version 1 stored it: nothing of what it was judged with, and no word of what it did not know yet. */
function inFirstVersion(known: Report): object {
  const { judgedWith: _judgedWith, ...report } = known
  const permissions = report.permissions.map(({ permission, needed, reason, state, because }) => ({
    permission,
    needed,
    reason,
    state,
    because,
  }))
  return { ...report, version: 1, permissions }
}

const report = savedReport('permission_missing')

describe('a report of version 1', () => {
  const upgraded = StoredReport.parse(inFirstVersion(report))

  it('becomes one of version 2 that was judged with the permissions asked for and nothing else', () => {
    expect(upgraded.version).toBe(2)
    expect(upgraded.judgedWith).toEqual({
      answers: {},
      needs: report.permissions.map(({ permission, needed, reason }) => ({
        permission,
        needed,
        reason,
      })),
      lastGood: null,
      witnesses: null,
      quotaDays: 0,
      firstUnavailableAt: null,
    })
  })

  it('keeps what it saw and said', () => {
    const { id, startedAt, checks, verdict } = report
    expect(upgraded).toMatchObject({ id, startedAt, checks, verdict })
  })

  const decidedByTheWire = savedNames.filter((name) => {
    const { answers, needs, lastGood, witnesses } = savedReport(name).judgedWith
    const isPlain = Object.keys(answers).length === 0 && !lastGood && !witnesses
    return isPlain && !needs.some(({ mustVerify }) => mustVerify)
  })

  it.each(decidedByTheWire)('of %s is judged again as the wire alone had it', (name) => {
    const { checks, verdict } = rejudge(StoredReport.parse(inFirstVersion(savedReport(name))))
    const saved = savedReport(name)
    const { quotaDays, firstUnavailableAt } = saved.judgedWith
    if (quotaDays === 0 && firstUnavailableAt === null) expect(verdict).toEqual(saved.verdict)
    expect(checks).toEqual(saved.checks)
  })
})

describe('a report of version 2', () => {
  it('comes out as it went in', () => {
    expect(StoredReport.parse(structuredClone(report))).toEqual(report)
  })

  it('that knew less of its history is filled in with nothing known', () => {
    const known = savedReport('credentials_revoked')
    const { firstFailureAt: _f, usage: _u, ...lastGood } = known.judgedWith.lastGood!
    const {
      quotaDays: _q,
      firstUnavailableAt: _u2,
      ...judgedWith
    } = { ...known.judgedWith, lastGood }
    const filled = StoredReport.parse({ ...known, judgedWith }).judgedWith
    expect(filled).toEqual({
      ...judgedWith,
      lastGood: { ...lastGood, firstFailureAt: null, usage: null },
      quotaDays: 0,
      firstUnavailableAt: null,
    })
  })
})

describe('what is no report', () => {
  const { verdict: _, ...noVerdict } = report
  const { permissions: _p, ...firstWithout } = { ...report, version: 1 }
  it.each([
    ['nothing', null],
    ['a text', 'permission_missing'],
    ['a list', [report]],
    ['a version to come', { ...report, version: 3 }],
    ['a version written as text', { ...report, version: '1' }],
    ['a report without a verdict', noVerdict],
    ['a first version without permissions', firstWithout],
    ['a first version whose permissions are none', { ...report, version: 1, permissions: [1] }],
  ])('is refused: %s', (_name, stored) => {
    expect(StoredReport.safeParse(stored).success).toBe(false)
  })
})
