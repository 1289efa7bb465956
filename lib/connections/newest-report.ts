import 'server-only'
import type { Transaction } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'

/** What the connection's newest test that went to its end found; null before the first. */
export async function newestReport(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Report | null> {
  const run = await tx.testRun.findFirst({
    where: { tenantId, connectionId, status: 'finished' },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { report: true },
  })
  return run?.report ? StoredReport.parse(run.report) : null
}
