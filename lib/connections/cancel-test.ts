import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

/** Stops a run through its row: whichever process performs it sees that within two seconds. */
export async function cancelTest(
  context: Context,
  runId: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_running' }> {
  if (!isId(runId)) return { ok: false, reason: 'not_running' }
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const { count } = await tx.testRun.updateMany({
      where: { tenantId, id: runId, status: 'running' },
      data: { status: 'cancelled', endedAt: new Date() },
    })
    if (count === 0) return { ok: false, reason: 'not_running' }
    const subject = `run:${runId}`
    await recordEvent(tx, context, { what: 'test.cancelled', subject, outcome: 'cancelled' })
    return { ok: true }
  })
}
