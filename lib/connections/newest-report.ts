import 'server-only'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import type { Transaction } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'

/** What the connection's newest test that went to its end found; null before the first. */
export async function newestReport(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Report | null> {
  const run = await tx.testRun.findFirst({
    where: { tenantId, connectionId, status: 'finished' },
    orderBy: NEWEST_FIRST,
    select: { report: true },
  })
  return readableReport(run?.report)
}
