import 'server-only'
import { ABANDONED_AFTER_MS, StoredChecks, StoredNeeds } from '#lib/connections/connection.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { RunView } from '#lib/connections/view.ts'
import type { TestRun } from '#lib/generated/prisma/client.ts'

/** The row as pages see it. A running row that nobody wrote for 30 s reads as abandoned before anyone marks it. */
export function runView(row: TestRun, now: Date): RunView {
  return {
    id: row.id,
    status: isAbandoned(row, now) ? 'abandoned' : row.status,
    checks: StoredChecks.parse(row.checks),
    report: row.report === null ? null : StoredReport.parse(row.report),
    supportCode: row.supportCode,
    startedAt: row.startedAt.toISOString(),
    needs: StoredNeeds.parse(row.needs),
  }
}

function isAbandoned(row: Pick<TestRun, 'status' | 'wroteAt'>, now: Date): boolean {
  return row.status === 'running' && now.getTime() - row.wroteAt.getTime() > ABANDONED_AFTER_MS
}
