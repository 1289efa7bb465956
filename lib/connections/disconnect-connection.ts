import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { endRunning } from '#lib/connections/end-running.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { DESTROYED, lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

export type DisconnectResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_editable' }

/**
 * Ends a connection: every secret and token of it is destroyed, whatever was under way with them stops, its links open
 * nothing more. Its history stays. Twice is once; a draft never was one.
 */
export async function disconnectConnection(
  context: Context,
  connectionId: string,
): Promise<DisconnectResult> {
  const { tenantId, actor } = context
  if (actor.kind === 'marketoAdmin') return { ok: false, reason: 'not_found' }
  return inTenant(context, async (tx): Promise<DisconnectResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null) return { ok: false, reason: 'not_found' }
    if (connection.status === 'draft') return { ok: false, reason: 'not_editable' }
    if (connection.status === 'disconnected') return { ok: true }

    const now = new Date()
    const place = { tenantId, connectionId }
    const ended = [
      await endRunning(tx, context, place, now),
      await endWatch(tx, { tenantId, connectionId }, 'stopped'),
      ...(await endLinksOf(tx, context, { connectionId }, 'revoked', now)),
    ]
    await tx.credentials.updateMany({
      where: { ...place, status: { not: 'destroyed' } },
      data: DESTROYED,
    })
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connectionId } },
      data: { status: 'disconnected', disconnectedAt: now, updatedAt: now },
    })
    const subject = `connection:${connectionId}`
    const disconnected = { what: 'connection.disconnected', subject, outcome: 'ok' }
    for (const event of [...ended, disconnected]) {
      if (event !== null) await recordEvent(tx, context, event)
    }
    return { ok: true }
  })
}
