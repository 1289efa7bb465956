import 'server-only'
import { isId } from '#lib/connections/store.ts'
import type { ConnectionStatus, Mode } from '#lib/connections/view.ts'
import { inDatabase } from '#lib/db.ts'

export type ConnectionPlace = { tenantId: string; status: ConnectionStatus }

/** Whose the connection is; null when there is none of this id in this mode. */
export async function connectionPlace(
  connectionId: string,
  mode: Mode,
): Promise<ConnectionPlace | null> {
  if (!isId(connectionId)) return null
  const found = await inDatabase((client) =>
    client.connectionPlace.findUnique({ where: { id: connectionId } }),
  )
  return found?.mode === mode ? { tenantId: found.tenantId, status: found.status } : null
}
