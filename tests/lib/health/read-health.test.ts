import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { closeDatabase, inDatabase } from '#lib/db.ts'
import { readHealth } from '#lib/health/read-health.ts'
import { withClient } from '#scripts/database/app-role.ts'
import { testDatabase } from '#tests/support/database.ts'

beforeAll(async () => {
  // The first query loads the client, which may take longer than health waits on a busy machine.
  vi.stubEnv('DATABASE_URL', (await testDatabase()).appUrl)
  await vi.waitFor(() => inDatabase((client) => client.$queryRaw`select 1`), { timeout: 30_000 })
  await closeDatabase()
})

beforeEach(async () => {
  vi.stubEnv('DATABASE_URL', (await testDatabase()).appUrl)
  vi.stubEnv('KEY_FILE', '')
  vi.stubEnv('KEY_ENCRYPTION_KEY', key)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await closeDatabase()
})

const key = randomBytes(32).toString('base64')

it('is well with the database, its migrations and the key', async () => {
  expect(await readHealth()).toEqual([])
})

it('misses a key', async () => {
  vi.stubEnv('KEY_ENCRYPTION_KEY', '')
  expect(await readHealth()).toEqual(['key_missing'])
})

it('sees that the key is not the one of this database', async () => {
  await readHealth()
  vi.stubEnv('KEY_ENCRYPTION_KEY', randomBytes(32).toString('base64'))
  expect(await readHealth()).toEqual(['key_wrong'])
})

it('sees that a migration was changed after it was applied', async () => {
  const { ownerUrl } = await testDatabase()
  const set = (sql: string) => withClient(ownerUrl, (client) => client.query(sql))
  await set(`UPDATE _prisma_migrations SET checksum = reverse(checksum)`)
  expect(await readHealth()).toEqual(['migration_changed'])
  await set(`UPDATE _prisma_migrations SET checksum = reverse(checksum)`)
  expect(await readHealth()).toEqual([])
})

it('sees a database without migrations', async () => {
  const { appUrl } = await testDatabase()
  const url = new URL(appUrl)
  url.pathname = '/postgres'
  vi.stubEnv('DATABASE_URL', url.href)
  expect(await readHealth()).toEqual(['migration_missing'])
})

it('misses a setting', async () => {
  vi.stubEnv('DATABASE_URL', '')
  expect(await readHealth()).toEqual(['settings_unusable'])
})

it('says within 2 s that a database accepts connections and says nothing', async () => {
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  vi.stubEnv('DATABASE_URL', `postgresql://a:b@127.0.0.1:${port}/c`)
  const started = performance.now()
  expect(await readHealth()).toEqual(['database_away'])
  expect(performance.now() - started).toBeLessThan(2000)
  silent.close()
})
