import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { migrationNames, migrationSql } from '#scripts/database/migration-folder.ts'
import { testDatabase } from '#tests/support/database.ts'

const rows = async (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query(sql)).rows as Record<string, unknown>[])

it('writes the row of every migration as `prisma migrate deploy` does, with the checksum of its SQL', async () => {
  const { ownerUrl } = await testDatabase()
  const found = await rows(ownerUrl, 'SELECT * FROM _prisma_migrations ORDER BY started_at')
  const expected = migrationNames().map((name) => ({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    checksum: createHash('sha256').update(migrationSql(name)).digest('hex'),
    finished_at: expect.any(Date),
    migration_name: name,
    logs: null,
    rolled_back_at: null,
    started_at: expect.any(Date),
    applied_steps_count: 1,
  }))
  expect(found).toEqual(expected)
})

it('applies nothing the second time', async () => {
  const { ownerUrl } = await testDatabase()
  const before = await rows(ownerUrl, 'SELECT * FROM _prisma_migrations')
  expect(await applyMigrations(ownerUrl)).toEqual([])
  expect(await rows(ownerUrl, 'SELECT * FROM _prisma_migrations')).toEqual(before)
})
