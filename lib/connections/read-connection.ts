import 'server-only'
import { connectionView, VIEW_PARTS } from '#lib/connections/connection-view.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { FORGOTTEN, isId } from '#lib/connections/store.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'

/** The connection, or null when this tenant has none of that id. Ends a run whose process has died. */
export async function readConnection(
  context: Context,
  connectionId: string,
): Promise<ConnectionView | null> {
  if (!isId(connectionId)) return null
  const { tenantId } = context
  const now = new Date()
  await destroyDueSecrets(context, now)
  return inTenant(context, async (tx) => {
    await endAbandoned(tx, context, { connectionId }, now)
    const row = await tx.connection.findFirst({
      where: { tenantId, id: connectionId, NOT: FORGOTTEN },
      include: VIEW_PARTS,
    })
    return row === null ? null : connectionView(row, now)
  })
}
