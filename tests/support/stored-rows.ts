import { inject } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'

/** What the end-to-end database holds, seen as its owner: past every session and every row-level lock. */

export type Rows = Record<string, unknown[]>

/** Every row of a demo tenant that an act of the wizard could change. */
export function rowsOf(tenant: string): Promise<Rows> {
  return withClient(inject('endToEnd').ownerUrl, async (client) => {
    const rows: Rows = {}
    for (const table of ['connection', 'credentials', 'test_run', 'connect_session', 'event']) {
      const found = await client.query<{ row: unknown }>(
        `select to_jsonb(t) as row from ${table} t
         where tenant_id = (select id from tenant where external_id = $1) order by t::text`,
        [`demo-${tenant}`],
      )
      rows[table] = found.rows.map(({ row }) => row)
    }
    return rows
  })
}

/** The ids of what a tenant has, the newest first. */
export async function idsOf(tenant: string, table: 'connection' | 'test_run'): Promise<string[]> {
  const column = table === 'connection' ? 'created_at' : 'started_at'
  return withClient(inject('endToEnd').ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${table} where tenant_id = (select id from tenant where external_id = $1)
       order by ${column} desc`,
      [`demo-${tenant}`],
    )
    return rows.map(({ id }) => id)
  })
}

/** Lets a tenant's unused links run out. */
export function expireLinks(tenant: string): Promise<unknown> {
  return withClient(inject('endToEnd').ownerUrl, (client) =>
    client.query(
      `update handover set expires_at = now() - interval '1 second'
       where tenant_id = (select id from tenant where external_id = $1)`,
      [`demo-${tenant}`],
    ),
  )
}
