import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { removeLinks } from '#lib/connections/forget-links.ts'
import { openAt } from '#lib/connections/open-links.ts'
import { EMPTIED, lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

/**
 * Forgets what was entered in a draft that nobody touched, unless a link to it is still good. One that was never tested
 * goes altogether; of another stays what its tests found, under a connection that nobody can come back to. Gives
 * whether it did.
 */
export function forgetDraft(
  context: Context,
  connectionId: string,
  { touchedBefore, now }: { touchedBefore: Date; now: Date },
): Promise<boolean> {
  const { tenantId } = context
  const place = { tenantId, connectionId }
  const where = { tenantId_id: { tenantId, id: connectionId } }
  return inTenant(context, async (tx) => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null || connection.updatedAt > touchedBefore) return false
    if (connection.status !== 'draft' && connection.status !== 'pending') return false
    if ((await tx.adminLink.count({ where: { ...place, ...openAt(now) } })) > 0) return false

    await tx.connectSession.updateMany({ where: place, data: { connectionId: null } })
    await tx.watch.deleteMany({ where: place })
    await removeLinks(tx, place)
    const runs = await tx.testRun.count({ where: place })
    if (runs === 0) {
      await tx.credentials.deleteMany({ where: place })
      await tx.connection.delete({ where })
    } else {
      await tx.credentials.updateMany({ where: place, data: EMPTIED })
      await tx.connection.update({
        where,
        data: { ...NAMELESS, status: 'disconnected', disconnectedAt: now },
      })
    }
    const subject = `connection:${connectionId}`
    const outcome = runs === 0 ? 'removed' : 'emptied'
    await recordEvent(tx, context, { what: 'draft.forgotten', subject, outcome })
    return true
  })
}

const NAMELESS = { name: null, munchkinId: null, apiUser: null }
