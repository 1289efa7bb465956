import 'server-only'
import { hostConnections, type HostConnection } from '#lib/connections/host-connection.ts'
import type { ConnectionStatus, Mode } from '#lib/connections/view.ts'
import { inDatabase } from '#lib/db.ts'
import type { ConnectionPlace } from '#lib/generated/prisma/client.ts'

export type PlacesWish = {
  mode: Mode
  /** Of one tenant; null: of all. */
  tenantId: string | null
  /** Null: of any but drafts. */
  status: ConnectionStatus | null
  /** Where the page before ended. */
  after: { at: Date; id: string } | null
  most: number
}

/** Where connections are, over all tenants, newest first. */
export function listPlaces(wish: PlacesWish): Promise<ConnectionPlace[]> {
  const { mode, tenantId, status, after, most } = wish
  return inDatabase((client) =>
    client.connectionPlace.findMany({
      where: {
        mode,
        ...(tenantId !== null && { tenantId }),
        status: status ?? { not: 'draft' },
        ...(after !== null && {
          OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }],
        }),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
    }),
  )
}

/**
 * What stands at these places, in their order. Each tenant is read for itself, as row-level security has it, so the
 * tenants take turns and never hold more than one connection to the database. Without drafts of which only what their
 * tests found is left.
 */
export async function connectionsAt(places: ConnectionPlace[]): Promise<HostConnection[]> {
  const found = new Map<string, HostConnection>()
  for (const [tenantId, ids] of byTenant(places)) {
    for (const one of await hostConnections(tenantId, ids)) found.set(one.id, one)
  }
  return places.flatMap(({ id }) => {
    const one = found.get(id)
    return one === undefined || isForgotten(one) ? [] : [one]
  })
}

const isForgotten = ({ status, usableAt, munchkinId }: HostConnection): boolean =>
  status === 'disconnected' && usableAt === null && munchkinId === null

function byTenant(places: ConnectionPlace[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { tenantId, id } of places) ids.set(tenantId, [...(ids.get(tenantId) ?? []), id])
  return ids
}
