import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { openAt } from '#lib/connections/open-links.ts'
import { inTenant } from '#lib/db.ts'

/** Whether the link still opens: for whatever goes on longer than one request. */
export async function isLinkOpen(context: Context, linkId: string): Promise<boolean> {
  const { tenantId } = context
  const where = { tenantId, id: linkId, ...openAt(new Date()) }
  return inTenant(context, async (tx) => (await tx.adminLink.count({ where })) === 1)
}
