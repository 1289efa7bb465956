import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import { lockedLink } from '#lib/links/link-row.ts'

/** Ends a link of this connection, and with it what those who opened it can do. One that has ended already stays as it is. */
export async function revokeAdminLink(
  context: Context,
  { linkId, connectionId }: { linkId: string; connectionId: string },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  if (!isId(linkId)) return { ok: false, reason: 'not_found' }
  const { tenantId } = context
  const now = new Date()
  return inTenant(context, async (tx) => {
    const link = await lockedLink(tx, tenantId, linkId)
    if (link?.connectionId !== connectionId) return { ok: false, reason: 'not_found' }
    const events = await endLinksOf(tx, context, { id: linkId }, 'revoked', now)
    for (const event of events) await recordEvent(tx, context, event)
    return { ok: true }
  })
}
