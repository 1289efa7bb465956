import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import { isWorking, StoredEndpoint } from '#lib/connections/connection.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { DESTROYED } from '#lib/connections/store.ts'
import type { Transaction } from '#lib/db.ts'
import type { Connection, Credentials, Prisma } from '#lib/generated/prisma/client.ts'

type Facts = {
  apiUser: string | null
  /** What the test learned of the credentials themselves. */
  learned?: Prisma.CredentialsUpdateInput
  now: Date
}

/**
 * Proven credentials become the connection's own, and those before them are destroyed; its id stays, its instance is
 * that of the new ones. What its links were for is done. Gives the events to record.
 */
export async function putInUse(
  tx: Transaction,
  connection: Connection,
  row: Credentials,
  { apiUser, learned = {}, now }: Facts,
): Promise<NewEvent[]> {
  const { tenantId, connectionId } = row
  const endpoint = StoredEndpoint.parse(row.endpoint)
  await tx.credentials.updateMany({
    where: { tenantId, connectionId, id: { not: row.id }, status: { not: 'destroyed' } },
    data: DESTROYED,
  })
  await tx.credentials.update({
    where: { tenantId_id: { tenantId, id: row.id } },
    data: { ...learned, status: 'active', letInAt: row.letInAt ?? now, secretDestroyAt: null },
  })
  await tx.connection.update({
    where: { tenantId_id: { tenantId, id: connectionId } },
    data: {
      status: 'usable',
      usableAt: connection.usableAt ?? now,
      munchkinId: endpoint.ok ? endpoint.munchkinId : connection.munchkinId,
      apiUser,
      updatedAt: now,
    },
  })
  const links = await endLinksOf(tx, connection, { connectionId }, 'completed', now)
  const what = isWorking(connection) ? 'connection.updated' : 'connection.usable'
  return [...links, { what, subject: `connection:${connectionId}`, outcome: 'ok' }]
}
