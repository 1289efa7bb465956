import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { isWorking } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { dropPending } from '#lib/connections/drop-pending.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

export type DiscardResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_editable' }

/** Keeps what a working connection has in use, and destroys what was entered to replace it. Twice is once. */
export async function discardUpdate(
  context: Context,
  connectionId: string,
): Promise<DiscardResult> {
  const { tenantId, actor } = context
  if (actor.kind === 'marketoAdmin') return { ok: false, reason: 'not_found' }
  return inTenant(context, async (tx): Promise<DiscardResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null) return { ok: false, reason: 'not_found' }
    if (!isWorking(connection)) return { ok: false, reason: 'not_editable' }
    const row = await tx.credentials.findFirst({
      where: { tenantId, connectionId, status: 'pending' },
    })
    if (row === null) return { ok: true }
    const now = new Date()
    const dropped = await dropPending(tx, context, row, now)
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connectionId } },
      data: { updatedAt: now },
    })
    const subject = `connection:${connectionId}`
    const discarded = { what: 'update.discarded', subject, outcome: 'ok' }
    for (const event of [...dropped, discarded]) await recordEvent(tx, context, event)
    return { ok: true }
  })
}
