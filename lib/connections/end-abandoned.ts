import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { ABANDONED_AFTER_MS } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRun } from '#lib/connections/end-run.ts'
import type { Transaction } from '#lib/db.ts'

/** Ends this run, or the connection's runs, that nobody has written for 30 s, with a report of what they saw. */
export async function endAbandoned(
  tx: Transaction,
  context: Context,
  which: { id: string } | { connectionId: string },
  now: Date,
): Promise<void> {
  const { tenantId } = context
  const wroteAt = { lt: new Date(now.getTime() - ABANDONED_AFTER_MS) }
  const lost = await tx.testRun.findMany({
    where: { tenantId, ...which, status: 'running', wroteAt },
    select: { id: true, wroteAt: true },
  })
  for (const run of lost) {
    const event = await endRun(tx, context, { ...run, by: 'processGone' }, now)
    if (event !== null) await recordEvent(tx, context, event)
  }
}
