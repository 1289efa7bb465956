import 'server-only'
import { connectionView, VIEW_PARTS } from '#lib/connections/connection-view.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecretsIn } from '#lib/connections/destroy-due-secrets.ts'
import { isId } from '#lib/connections/store.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'

/** The connection, or null when this tenant has none of that id. */
export async function readConnection(
  context: Context,
  connectionId: string,
): Promise<ConnectionView | null> {
  if (!isId(connectionId)) return null
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const now = new Date()
    await destroyDueSecretsIn(tx, context, now)
    const row = await tx.connection.findUnique({
      where: { tenantId_id: { tenantId, id: connectionId } },
      include: VIEW_PARTS,
    })
    return row === null ? null : connectionView(row, now)
  })
}
