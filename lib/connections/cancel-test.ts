import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRun } from '#lib/connections/end-run.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

/** Stops a run of this connection through its row: whichever process performs it sees that within two seconds. */
export async function cancelTest(
  context: Context,
  { runId, connectionId }: { runId: string; connectionId: string },
): Promise<{ ok: true } | { ok: false; reason: 'not_running' }> {
  if (![runId, connectionId].every(isId)) return { ok: false, reason: 'not_running' }
  return inTenant(context, async (tx) => {
    const event = await endRun(
      tx,
      context,
      { id: runId, connectionId, by: 'cancelled' },
      new Date(),
    )
    if (event === null) return { ok: false, reason: 'not_running' }
    await recordEvent(tx, context, event)
    return { ok: true }
  })
}
