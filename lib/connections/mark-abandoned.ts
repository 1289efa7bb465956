import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import type { Transaction } from '#lib/db.ts'
import type { TestRun } from '#lib/generated/prisma/client.ts'

/** Ends a run that nobody writes any more. With `wroteAt`: unless it was written after all. */
export async function markAbandoned(
  tx: Transaction,
  context: Context,
  row: Pick<TestRun, 'id'> & Partial<Pick<TestRun, 'wroteAt'>>,
  now: Date,
): Promise<void> {
  const { tenantId } = context
  const { count } = await tx.testRun.updateMany({
    where: { tenantId, ...row, status: 'running' },
    data: { status: 'abandoned', endedAt: now },
  })
  if (count === 0) return
  const subject = `run:${row.id}`
  await recordEvent(tx, context, { what: 'test.abandoned', subject, outcome: 'abandoned' })
}
