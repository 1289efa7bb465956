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
  { by, ...run }: { id: string; wroteAt?: Date; by: EndedObservation['by'] },
  now: Date,
): Promise<NewEvent | null> {
  const { status, what } = ENDS[by]
  // The update takes the row, so that what is read next is all that its process wrote.
  const { count } = await tx.testRun.updateMany({
    where: { tenantId, ...run, status: 'running' },
    data: { status, endedAt: now },
  })
  if (count === 0) return null
  const where = { tenantId_id: { tenantId, id: run.id } }
  const row = await tx.testRun.findUniqueOrThrow({ where, include: RUN_PARTS })
  const report = await endedReport(tx, row, by)
  await tx.testRun.update({ where, data: reportColumns(report) })
  const outcome = status === 'finished' ? report.verdict.code : status
  return { what, subject: `run:${run.id}`, outcome }
}
