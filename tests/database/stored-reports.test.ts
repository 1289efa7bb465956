import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { migrationNames, migrationSql } from '#scripts/database/migration-folder.ts'
import { storedReports, type StoredReportRow } from '#scripts/database/stored-reports.ts'
import { testDatabase } from '#tests/support/database.ts'

/** An owner as most hosts have one: it may make tables and roles, but row-level security holds for it. */
const owner = `owner_${randomBytes(4).toString('hex')}`
const made: string[] = []

beforeAll(async () => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, (client) =>
    client.query(`CREATE ROLE ${owner} LOGIN PASSWORD 'for-tests' NOSUPERUSER CREATEROLE`),
  )
})

afterAll(async () => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, async (client) => {
    for (const name of made) await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await client.query(`DROP ROLE ${owner}`)
  })
})

async function ownedDatabase(): Promise<string> {
  const url = new URL((await testDatabase()).ownerUrl)
  const name = `owned_${randomBytes(4).toString('hex')}`
  await withClient(url.href, (client) => client.query(`CREATE DATABASE ${name} OWNER ${owner}`))
  made.push(name)
  url.pathname = `/${name}`
  url.username = owner
  url.password = 'for-tests'
  return url.href
}

/** A tenant with runs, written as the application writes them. Returns the ids of those with a report. */
async function addRuns(url: string, reports: number): Promise<string[]> {
  const [tenant, connection, credentials] = [randomUUID(), randomUUID(), randomUUID()]
  const ids = Array.from({ length: reports + 1 }, () => randomUUID())
  await withClient(url, async (client) => {
    await client.query(`SELECT set_config('app.tenant_id', $1, false)`, [tenant])
    await client.query(
      `INSERT INTO connection (tenant_id, id, mode, created_by, updated_at)
       VALUES ($1, $2, 'live', $1, now())`,
      [tenant, connection],
    )
    await client.query(
      `INSERT INTO credentials
         (tenant_id, id, connection_id, version, endpoint, client_id_shape, secret_shape)
       VALUES ($1, $2, $3, 1, '{}', 'clientId', 'clientSecret')`,
      [tenant, credentials, connection],
    )
    for (const [place, id] of ids.entries()) {
      const verdict = { code: 'ip_blocked', outcome: 'fixable' }
      const report = place === reports ? null : JSON.stringify({ id, version: 2, verdict })
      await client.query(
        `INSERT INTO test_run (tenant_id, id, connection_id, credentials_id, needs, report,
           support_code, locale, words_version, started_at)
         VALUES ($1, $2, $3, $4, '[]', $5, $6, 'en', 1, now() - $7 * interval '1 minute')`,
        [tenant, id, connection, credentials, report, `code ${place}`, place % 7],
      )
    }
  })
  return ids.slice(0, reports)
}

const rowsIn = async (url: string) => {
  const rows: StoredReportRow[] = []
  for await (const row of storedReports(url)) rows.push(row)
  return rows
}

/** Of runs that come oldest first, each with the report that is its own. */
const idsIn = async (url: string) => {
  const rows = await rowsIn(url)
  expect(rows.map((row) => row.startedAt.getTime())).toEqual(
    rows.map((row) => row.startedAt.getTime()).toSorted((a, b) => a - b),
  )
  return rows.map(({ runId, report }) => {
    expect(report).toMatchObject({ id: runId })
    return runId
  })
}

describe('the stored reports', () => {
  it('are read over all tenants and pages, each once, by an owner under row-level security', async () => {
    const url = await ownedDatabase()
    await applyMigrations(url)
    const ids = [...(await addRuns(url, 250)), ...(await addRuns(url, 170))]
    expect((await idsIn(url)).toSorted()).toEqual(ids.toSorted())
  })

  it('are read by a superuser, too', async () => {
    const { ownerUrl } = await testDatabase()
    const ids = await addRuns(ownerUrl, 2)
    expect((await idsIn(ownerUrl)).toSorted()).toEqual(ids.toSorted())
  })

  it('are not read by the application, and nothing else of a tenant by the owner', async () => {
    const { appUrl, ownerUrl } = await testDatabase()
    await addRuns(ownerUrl, 1)
    expect(await rowsIn(appUrl)).toEqual([])
    const url = await ownedDatabase()
    await applyMigrations(url)
    await addRuns(url, 1)
    await withClient(url, async (client) => {
      for (const table of ['connection', 'credentials']) {
        expect((await client.query(`SELECT * FROM ${table}`)).rowCount).toBe(0)
      }
      expect((await client.query(`UPDATE test_run SET locale = 'de'`)).rowCount).toBe(0)
      expect((await client.query('DELETE FROM test_run')).rowCount).toBe(0)
    })
  })

  it('got columns for their verdicts, also where such an owner migrated', async () => {
    const url = await ownedDatabase()
    const names = migrationNames()
    const added = names.findIndex((name) => name.endsWith('_what_runs_leave'))
    const apply = (some: string[]) =>
      withClient(url, async (client) => {
        for (const name of some) await client.query(migrationSql(name))
      })
    await apply(names.slice(0, added))
    const ids = await addRuns(url, 3)
    await apply(names.slice(added))
    await withClient(url, async (client) => {
      const { rows } = await client.query(
        'SELECT id, verdict, outcome FROM test_run ORDER BY started_at DESC',
      )
      expect(rows).toEqual([
        ...ids.map((id) => ({ id, verdict: 'ip_blocked', outcome: 'fixable' })),
        { id: expect.any(String), verdict: null, outcome: null },
      ])
      const { rows: forced } = await client.query(
        `SELECT relforcerowsecurity AS forced FROM pg_class WHERE relname = 'test_run'`,
      )
      expect(forced).toEqual([{ forced: true }])
    })
  })
})
