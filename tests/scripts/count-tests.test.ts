import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { closingLine, countTests } from '#scripts/verify/count-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'marketo-connect-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }

function count(report: object, exitCode: number | null) {
  const path = join(folder, 'report.json')
  writeFileSync(path, JSON.stringify({ ...none, testResults: [], ...report }))
  return countTests(path, exitCode)
}

it('counts what passed, failed and was skipped', () => {
  const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }
  expect(count(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

it('counts a file that did not load as one failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(count({ numPassedTests: 7, testResults }, 1)).toMatchObject({ passed: 7, failed: 1 })
})

it('counts a run that failed beside its tests as one failed', () => {
  expect(count({ numPassedTests: 7 }, 1)).toMatchObject({ passed: 7, failed: 1 })
})

it('counts a run that was ended as one failed', () => {
  expect(count({ numPassedTests: 7 }, null)).toMatchObject({ passed: 7, failed: 1 })
})

it('counts a run without a test as one failed', () => {
  expect(count({}, 0)).toMatchObject({ passed: 0, failed: 1 })
})

it('counts a missing report as one failed', () => {
  expect(countTests(join(folder, 'missing.json'), 0)).toMatchObject({ passed: 0, failed: 1 })
})

it('closes with one line, and names the skipped only when there are some', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
})
