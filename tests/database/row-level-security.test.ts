import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type pg from 'pg'
import { withClient } from '#scripts/database/app-role.ts'
import { testDatabase } from '#tests/support/database.ts'

/** Policies beside the one by tenant. */
const more: Record<string, string[]> = { test_run: ['owner_reads_reports'] }
/** A token, a cookie or an id is looked up here before its tenant is known. */
const withoutTenant = [
  ...['browser_grant', 'handover', 'link_grant'],
  ...['connection_place', 'receipt', 'webhook_delivery'],
]
const [ours, theirs] = [randomUUID(), randomUUID()]

beforeAll(async () => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, async (client) => {
    for (const tenant of [ours, theirs]) await addRows(client, tenant)
  })
})

it('is forced, with a policy, on every table that has a tenant', async () => {
  const tables = await asOwner(`
    SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
      ARRAY(SELECT polname::text FROM pg_policy p WHERE p.polrelid = c.oid
        ORDER BY polname DESC) AS policies
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY 1`)
  const expected = tables
    .filter(({ name }) => !withoutTenant.includes(String(name)))
    .map(({ name }) => ({
      name,
      forced: true,
      policies: ['tenant_rows', ...(more[String(name)] ?? [])],
    }))
  expect(expected.length).toBeGreaterThanOrEqual(6)
  expect(tables.filter(({ name }) => !withoutTenant.includes(String(name)))).toEqual(expected)
})

it('gives the application every table, and no right that it does not need', async () => {
  const rights = await asOwner(`
    SELECT c.relname AS name, array_agg(x.privilege_type ORDER BY x.privilege_type) AS rights
    FROM pg_class c LEFT JOIN LATERAL aclexplode(c.relacl) x ON x.grantee = 'marketo_connect_app'::regrole
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace GROUP BY 1`)
  expect(rights.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['sighting', 'call_budget']),
  )
  const all = ['DELETE', 'INSERT', 'SELECT', 'UPDATE']
  const special: Record<string, string[]> = {
    _prisma_migrations: ['SELECT'],
    event: ['INSERT', 'SELECT'],
  }
  for (const row of rights) {
    const list = String(row.rights).replace(/[{}]/g, '').split(',')
    expect({ [String(row.name)]: list }).toEqual({
      [String(row.name)]: special[String(row.name)] ?? all,
    })
  }
})

it('runs the application as a role that is above no rule', async () => {
  const [role] = await asOwner(`
    SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = 'marketo_connect_app'`)
  const none = { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }
  expect(role).toEqual(none)
})

describe('as the application', () => {
  it.each(['connection', 'event'])('sees no row of %s while no tenant is set', async (table) => {
    expect(await asApplication(null, `SELECT * FROM ${table}`)).toEqual([])
    expect(await asApplication('', `SELECT * FROM ${table}`)).toEqual([])
  })

  it.each(['connection', 'event'])("sees one tenant's rows of %s and no other's", async (table) => {
    const rows = await asApplication(ours, `SELECT tenant_id FROM ${table}`)
    expect(rows).toEqual([{ tenant_id: ours }])
  })

  it('changes no row of another tenant', async () => {
    const sql = `UPDATE connection SET name = 'taken' WHERE tenant_id = '${theirs}' RETURNING id`
    expect(await asApplication(ours, sql)).toEqual([])
  })

  it('writes no row for another tenant', async () => {
    await expect(asApplication(ours, insertConnection(theirs))).rejects.toThrow(
      /row-level security/,
    )
  })

  it.each([`UPDATE event SET what = 'nothing'`, 'DELETE FROM event', 'TRUNCATE event'])(
    'may not rewrite history: %s',
    async (sql) => {
      await expect(asApplication(ours, sql)).rejects.toThrow(/permission denied/)
    },
  )
})

async function asOwner(sql: string): Promise<Record<string, unknown>[]> {
  const { ownerUrl } = await testDatabase()
  return withClient(ownerUrl, async (client) => (await client.query(sql)).rows)
}

async function asApplication(tenant: string | null, sql: string): Promise<unknown[]> {
  const { appUrl } = await testDatabase()
  return withClient(appUrl, async (client) => {
    await client.query('BEGIN')
    if (tenant !== null)
      await client.query(`SELECT set_config('app.tenant_id', $1, true)`, [tenant])
    return (await client.query(sql)).rows
  })
}

async function addRows(client: pg.Client, tenant: string): Promise<void> {
  await client.query(insertConnection(tenant))
  await client.query(`INSERT INTO event
    (tenant_id, sequence, actor_kind, actor_id, what, subject, outcome, request_id, previous, hash)
    VALUES ('${tenant}', 1, 'system', 'test', 'added', 'x', 'ok', 'r', '', 'h')`)
}

function insertConnection(tenant: string): string {
  return `INSERT INTO connection (tenant_id, id, mode, created_by, updated_at)
    VALUES ('${tenant}', '${randomUUID()}', 'live', '${randomUUID()}', now())`
}
