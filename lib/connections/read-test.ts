import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { hostTest, type HostTest } from '#lib/connections/host-test.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'

/** One test of this connection with its report, null while it runs; null when the connection has none of this id. */
export function readTest(
  context: Context,
  connectionId: string,
  testId: string,
): Promise<(HostTest & { report: Report | null }) | null> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    if (!isId(testId)) return null
    await endAbandoned(tx, context, { id: testId }, new Date())
    const row = await tx.testRun.findUnique({ where: { tenantId_id: { tenantId, id: testId } } })
    if (row?.connectionId !== connectionId) return null
    return { ...hostTest(row), report: readableReport(row.report) }
  })
}
