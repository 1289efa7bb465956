import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { dropPending } from '#lib/connections/drop-pending.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { isId, lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

export type DeclineResult = { ok: true } | { ok: false; reason: 'not_found' | 'in_use' }

/**
 * A person of the tenant does not want what came through a link: it is destroyed, and so that nobody enters it again,
 * the link ends with it. Twice is once.
 */
export async function declineCredentials(
  context: Context,
  { connectionId, credentialsId }: { connectionId: string; credentialsId: string },
): Promise<DeclineResult> {
  const { tenantId, actor } = context
  if (actor.kind === 'marketoAdmin' || !isId(credentialsId)) {
    return { ok: false, reason: 'not_found' }
  }
  return inTenant(context, async (tx): Promise<DeclineResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    const row = await tx.credentials.findUnique({
      where: { tenantId_id: { tenantId, id: credentialsId } },
    })
    if (connection === null || row?.connectionId !== connectionId || row.linkId === null) {
      return { ok: false, reason: 'not_found' }
    }
    if (row.status === 'active') return { ok: false, reason: 'in_use' }
    if (row.status === 'destroyed') return { ok: true }

    const now = new Date()
    const dropped = await dropPending(tx, context, row, now)
    const revoked = await endLinksOf(tx, context, { id: row.linkId }, 'revoked', now)
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connectionId } },
      data: { updatedAt: now, ...(connection.status === 'pending' ? { status: 'draft' } : {}) },
    })
    const subject = `connection:${connectionId}`
    const declined = { what: 'credentials.declined', subject, outcome: 'ok' }
    for (const event of [...dropped, ...revoked, declined]) await recordEvent(tx, context, event)
    return { ok: true }
  })
}
