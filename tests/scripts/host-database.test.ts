import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { keptAppUrl, startThrowawayDatabase } from '#scripts/database/embedded.ts'
import type { RunningDatabase } from '#scripts/database/embedded.ts'
import { findDatabase } from '#scripts/host/find-database.ts'

// A server of its own: what it holds stands for what npm start keeps, and it is stopped on the way.
let database: RunningDatabase
let folder: string
let isUp = true
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-database-'))
  database = await startThrowawayDatabase()
  const { port, password } = new URL(database.appUrl)
  const kept = { port: Number(port), password: 'of the owner', appPassword: password }
  await writeFile(join(folder, 'postgres.json'), JSON.stringify(kept))
})
afterAll(async () => {
  if (isUp) await database.stop()
  await rm(folder, { recursive: true })
})

const env = (values: Record<string, string> = {}) => values as unknown as NodeJS.ProcessEnv
const demo = (keyFile = 'no-such-file') => ({ appUrl: () => keptAppUrl(folder), keyFile })

it('takes the database that npm start runs here, as the application and with its key', async () => {
  const keyFile = join(folder, 'key.json')
  await writeFile(keyFile, '{}')
  const found = await findDatabase(env(), demo(keyFile))
  expect(found).toMatchObject({ KEY_FILE: keyFile, KEY_ENCRYPTION_KEY: '' })
  const { rows } = await withClient(found.DATABASE_URL, (client) =>
    client.query('SELECT current_user AS name, count(*)::int AS keys FROM api_key'),
  )
  expect(rows).toEqual([{ name: 'marketo_connect_app', keys: 0 }])
})

it('takes DATABASE_URL before it, and none of the demo’s keys with it', async () => {
  const found = await findDatabase(env({ DATABASE_URL: database.ownerUrl }), demo())
  expect(found).toEqual({ DATABASE_URL: database.ownerUrl })
})

it('says to run npm start where it never ran', async () => {
  const nowhere = { appUrl: () => keptAppUrl(join(folder, 'elsewhere')), keyFile: 'none' }
  await expect(findDatabase(env(), nowhere)).rejects.toThrow(
    'There is no database yet. Run npm start in this folder and leave it running, or set DATABASE_URL.',
  )
})

it('says to run npm start when it does not run, and tells no password', async () => {
  await database.stop()
  isUp = false
  const refused = await findDatabase(env(), demo()).then(
    () => new Error('found one'),
    (error: Error) => error,
  )
  expect(refused.message).toMatch(
    /^The database 127\.0\.0\.1:\d+\/marketo_connect cannot be used: /,
  )
  expect(refused.message).toContain('Run npm start in this folder')
  expect(refused.message).not.toContain(new URL(database.appUrl).password)
})
