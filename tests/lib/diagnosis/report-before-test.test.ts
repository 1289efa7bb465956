import { expect, it } from 'vitest'
import { reportBeforeTest } from '#lib/diagnosis/report-before-test.ts'
import { Report } from '#lib/diagnosis/report.ts'
import { need } from '#tests/support/observations.ts'

it('says what an answer alone shows, before anything was typed or called', () => {
  const needs = [need('Read-Only Lead')]
  const report = reportBeforeTest({ api_only_user_offered: 'no' }, needs)
  expect(Report.parse(report)).toEqual(report)
  expect(report).toMatchObject({
    verdict: { code: 'no_api_only_user', confidence: 'certain', params: { by: 'answer' } },
    callsMade: 0,
    checks: [],
    permissions: [{ permission: 'Read-Only Lead', state: 'unknown' }],
  })
})
