import 'server-only'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import type { Transaction } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

/**
 * What the newest test of the credentials in use found, of those that went to their end; null before the first. Values
 * that are to replace them may have been tested since: what was found of those says nothing of how the connection is.
 */
export function newestReport(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Report | null> {
  return newestOf(tx, { tenantId, connectionId, credentials: { status: 'active' } })
}

/** The same of whichever values were tested last, in use or not: a watch tests those again. */
export function lastTestedReport(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Report | null> {
  return newestOf(tx, { tenantId, connectionId })
}

async function newestOf(tx: Transaction, of: Prisma.TestRunWhereInput): Promise<Report | null> {
  const run = await tx.testRun.findFirst({
    where: { ...of, status: 'finished' },
    orderBy: NEWEST_FIRST,
    select: { report: true },
  })
  return readableReport(run?.report)
}
