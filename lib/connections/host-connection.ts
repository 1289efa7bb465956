import 'server-only'
import { StoredMode } from '#lib/connections/connection.ts'
import type { ConnectionStatus, Mode } from '#lib/connections/view.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import type { Connection, Tenant } from '#lib/generated/prisma/client.ts'

/** A connection as the host's servers see it. Times are ISO 8601. */
export type HostConnection = {
  id: string
  tenant: { externalId: string; name: string }
  name: string | null
  status: ConnectionStatus
  mode: Mode
  munchkinId: string | null
  apiUser: string | null
  createdAt: string
  updatedAt: string
  /** When a test first let in what it uses. */
  usableAt: string | null
  /** End of the last test that let it in; null: none ever did. */
  confirmedAt: string | null
  /** Of the newest finished test. */
  verdict: string | null
  disconnectedAt: string | null
}

/** One connection of the tenant; null when there is none of this id. */
export async function hostConnection(
  tenantId: string,
  connectionId: string,
): Promise<HostConnection | null> {
  const [found] = await hostConnections(tenantId, [connectionId])
  return found ?? null
}

/** Those of these ids that the tenant has, in no order. */
export function hostConnections(tenantId: string, ids: string[]): Promise<HostConnection[]> {
  return inTenant({ tenantId }, async (tx) => {
    const tenant = await tx.tenant.findUnique({ where: { id: tenantId } })
    if (tenant === null) return []
    const rows = await tx.connection.findMany({ where: { tenantId, id: { in: ids } } })
    const told = await toldByTests(tx, tenantId, ids)
    return rows.map((row) => ({
      ...plain(row, tenant),
      confirmedAt: told.get(row.id)?.confirmedAt?.toISOString() ?? null,
      verdict: told.get(row.id)?.verdict ?? null,
    }))
  })
}

type Told = { id: string; verdict: string | null; confirmedAt: Date | null }

/** A connection has a test a day: the newest alone are looked up. */
async function toldByTests(
  tx: Transaction,
  tenantId: string,
  ids: string[],
): Promise<Map<string, Told>> {
  const rows = await tx.$queryRaw<Told[]>`
    select asked.id::text, newest.verdict, confirming.ended_at as "confirmedAt"
    from unnest(${ids}::uuid[]) as asked (id)
    left join lateral (
      select verdict from test_run
      where tenant_id = ${tenantId}::uuid and connection_id = asked.id and status = 'finished'
      order by started_at desc, id desc limit 1
    ) newest on true
    left join lateral (
      select ended_at from test_run
      where tenant_id = ${tenantId}::uuid and connection_id = asked.id and status = 'finished'
        and outcome = 'connected'
      order by started_at desc, id desc limit 1
    ) confirming on true`
  return new Map(rows.map((row) => [row.id, row]))
}

function plain(row: Connection, { externalId, name }: Tenant) {
  return {
    id: row.id,
    tenant: { externalId, name },
    name: row.name,
    status: row.status,
    mode: StoredMode.parse(row.mode),
    munchkinId: row.munchkinId,
    apiUser: row.apiUser,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    usableAt: row.usableAt?.toISOString() ?? null,
    disconnectedAt: row.disconnectedAt?.toISOString() ?? null,
  }
}
