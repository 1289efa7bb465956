import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRun } from '#lib/connections/end-run.ts'
import type { Transaction } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

/**
 * Cancels the connection's running test, if there is one. Take the connection's lock first. Gives the event to record.
 */
export async function endRunning(
  tx: Transaction,
  context: Context,
  which: Prisma.TestRunWhereInput,
  now: Date,
): Promise<NewEvent | null> {
  const { tenantId } = context
  const running = await tx.testRun.findFirst({ where: { ...which, tenantId, status: 'running' } })
  return running && endRun(tx, context, { id: running.id, by: 'cancelled' }, now)
}
