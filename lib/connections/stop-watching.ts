import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { isId, lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

/** A person has seen enough. A test that runs at this moment runs to its end. */
export async function stopWatching(
  context: Context,
  connectionId: string,
): Promise<{ ok: true } | { ok: false; reason: 'not_watching' }> {
  const { tenantId } = context
  if (!isId(connectionId)) return { ok: false, reason: 'not_watching' }
  return inTenant(context, async (tx) => {
    await lockedConnection(tx, tenantId, connectionId)
    const ended = await endWatch(tx, { tenantId, connectionId }, 'stopped')
    if (ended === null) return { ok: false, reason: 'not_watching' }
    await recordEvent(tx, context, ended)
    return { ok: true }
  })
}
