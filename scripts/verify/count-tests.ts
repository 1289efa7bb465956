import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number; skipped: number }

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * Vitest's JSON report in numbers. A file that did not load has no tests to fail, and a run can fail beside its tests
 * (an error outside of them, no report, no test at all): each counts as one failed.
 */
export function countTests(path: string, exitCode: number | null): Count {
  const report = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : null
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  const passed = report.numPassedTests
  const isWrong = exitCode !== 0 || passed + failed === 0
  return {
    passed,
    failed: isWrong ? Math.max(failed, 1) : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function sum(counts: Count[]): Count {
  const total = (name: keyof Count) => counts.reduce((all, count) => all + count[name], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
