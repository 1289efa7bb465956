import 'server-only'
import { connectionView, VIEW_PARTS } from '#lib/connections/connection-view.ts'
import type { Context } from '#lib/connections/context.ts'
import { FORGOTTEN } from '#lib/connections/store.ts'
import type { ConnectionView, Mode } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'

const MOST = 100

/** The tenant's connections of one mode, newest change first, without drafts that nobody touched for 30 days. */
export async function listConnections(context: Context, mode: Mode): Promise<ConnectionView[]> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const now = new Date()
    const freshSince = new Date(now.getTime() - serverSettings().kept.draft)
    const rows = await tx.connection.findMany({
      where: {
        ...{ tenantId, mode },
        NOT: [{ status: 'draft', updatedAt: { lt: freshSince } }, FORGOTTEN],
      },
      include: VIEW_PARTS,
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      take: MOST,
    })
    return rows.map((row) => connectionView(row, now))
  })
}
