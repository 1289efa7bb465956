import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { isId } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import { linkView } from '#lib/links/link-row.ts'
import type { LinkView } from '#lib/links/view.ts'

const MOST = 100

/** The connection's links, the newest first, those that have ended among them. */
export async function listAdminLinks(context: Context, connectionId: string): Promise<LinkView[]> {
  if (!isId(connectionId)) return []
  const { tenantId } = context
  const now = new Date()
  return inTenant(context, async (tx) => {
    const rows = await tx.adminLink.findMany({
      where: { tenantId, connectionId },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST,
    })
    return rows.map((row) => linkView(row, now))
  })
}
