import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { diffSchemas } from '#scripts/database/diff-schemas.ts'
import {
  migrationNames,
  migrationSql,
  migrationsPath,
  previousSchema,
  schemaPath,
} from '#scripts/database/migration-folder.ts'
import { catalogue } from '#tests/support/catalogue.ts'
import { testDatabase } from '#tests/support/database.ts'

const schema = readFileSync(schemaPath, 'utf8')
const isHandWritten = (name: string) => !existsSync(join(migrationsPath, name, 'schema.prisma'))
const dropped: string[] = []

afterAll(async () => {
  const { ownerUrl } = await testDatabase()
  await withClient(ownerUrl, async (client) => {
    for (const name of dropped) await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
  })
})

it('gives the same catalogue by the migrations as by the schema and the hand-written SQL', async () => {
  const { ownerUrl } = await testDatabase()
  const fromSchema = await emptyDatabase()
  await withClient(fromSchema, async (client) => {
    await client.query(await diffSchemas(null, schema))
    for (const name of migrationNames().filter(isHandWritten))
      await client.query(migrationSql(name))
  })
  const migrated = await catalogue(ownerUrl)
  expect(migrated).toEqual(await catalogue(fromSchema))
  expect(migrated.columns?.length).toBeGreaterThan(80)
  expect(migrated.policies?.length).toBeGreaterThan(5)
})

it('would see a column that only one of the two has', async () => {
  const other = await emptyDatabase()
  await withClient(other, async (client) => {
    await client.query(await diffSchemas(null, schema))
    for (const name of migrationNames().filter(isHandWritten))
      await client.query(migrationSql(name))
    await client.query('ALTER TABLE connection ADD COLUMN surplus text')
  })
  const { ownerUrl } = await testDatabase()
  expect(await catalogue(other)).not.toEqual(await catalogue(ownerUrl))
})

it('has a migration for every change of the schema', async () => {
  expect(await diffSchemas(previousSchema(), schema)).toMatch(
    /^\s*(-- This is an empty migration\.)?\s*$/,
  )
})

it('writes the first migration exactly as the engine does', async () => {
  const [first = ''] = migrationNames().filter((name) => !isHandWritten(name))
  const leadsTo = readFileSync(join(migrationsPath, first, 'schema.prisma'), 'utf8')
  expect(migrationSql(first)).toBe(await diffSchemas(null, leadsTo))
})

it('writes what changed, and nothing else, for the next migration', async () => {
  const changed = schema.replace('model Tenant {', 'model Tenant {\n  color String?')
  expect(await diffSchemas(schema, changed)).toContain(
    'ALTER TABLE "tenant" ADD COLUMN     "color" TEXT',
  )
})

async function emptyDatabase(): Promise<string> {
  const { ownerUrl } = await testDatabase()
  const name = `marketo_connect_empty_${randomBytes(4).toString('hex')}`
  await withClient(ownerUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE template0`))
  dropped.push(name)
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return url.href
}
