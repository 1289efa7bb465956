import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endedReport } from '#lib/connections/ended-report.ts'
import { reportColumns, RUN_PARTS } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import type { EndedObservation } from '#lib/marketo/observation.ts'

/** By what a run came to no end of its own; its status and the event then. */
const ENDS = {
  cancelled: { status: 'cancelled', what: 'test.cancelled' },
  processGone: { status: 'abandoned', what: 'test.abandoned' },
  sealed: { status: 'finished', what: 'test.finished' },
} as const satisfies Record<EndedObservation['by'], { status: string; what: string }>

/**
 * Ends a running run from outside, with a report of what it saw so far. Gives the event for the caller to record as its
 * last step; null when the run runs no more, or, with `wroteAt`, was written after all.
 */
export async function endRun(
  tx: Transaction,
  { tenantId }: Pick<Context, 'tenantId'>,
  { by, ...run }: { id: string; connectionId?: string; wroteAt?: Date; by: EndedObservation['by'] },
  now: Date,
): Promise<NewEvent | null> {
  const { status, what } = ENDS[by]
  const where = { tenantId_id: { tenantId, id: run.id } }
  // Taken before it is read, so that this is all that its process wrote; and written once: PostgreSQL checks the keys of
  // a row that a transaction writes twice, which waits for whoever holds the connection and waits for this row.
  await tx.$queryRaw`select 1 from test_run
    where tenant_id = ${tenantId}::uuid and id = ${run.id}::uuid for update`
  const row = await tx.testRun.findFirst({
    where: { tenantId, ...run, status: 'running' },
    include: RUN_PARTS,
  })
  if (row === null) return null
  const report = await endedReport(tx, row, by)
  await tx.testRun.update({ where, data: { status, endedAt: now, ...reportColumns(report) } })
  const outcome = status === 'finished' ? report.verdict.code : status
  return { what, subject: `run:${run.id}`, outcome }
}
