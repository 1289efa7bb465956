import 'server-only'
import { StoredChecks, StoredNeeds } from '#lib/connections/connection.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'
import type { RunView } from '#lib/connections/view.ts'
import type { TestRun } from '#lib/generated/prisma/client.ts'

/** The row as pages see it. */
export function runView(row: TestRun): RunView {
  return {
    id: row.id,
    status: row.status,
    checks: StoredChecks.parse(row.checks),
    report: readableReport(row.report),
    supportCode: row.supportCode,
    startedAt: row.startedAt.toISOString(),
    credentialsId: row.credentialsId,
    connectionId: row.connectionId,
    needs: StoredNeeds.parse(row.needs),
  }
}
