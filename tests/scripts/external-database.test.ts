import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import type { RunningDatabase } from '#scripts/database/embedded.ts'
import { freePort } from '#scripts/processes/free-port.ts'
import { useDatabase } from '#scripts/start/external-database.ts'

// A server of its own: the role, whose password this sets, belongs to the whole server.
let database: RunningDatabase
beforeAll(async () => {
  database = await startThrowawayDatabase()
})
afterAll(() => database.stop())

it('gives the application its own role when DATABASE_URL is above row-level security', async () => {
  const { ownerUrl } = database
  const { appUrl, applied } = await useDatabase(ownerUrl, ownerUrl)
  expect(applied).toEqual([])
  const { rows } = await withClient(appUrl, (client) =>
    client.query(`
      SELECT rolsuper, rolbypassrls, pg_has_role('marketo_connect_app', 'USAGE') AS member
      FROM pg_roles WHERE rolname = current_user`),
  )
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, member: true }])
})

it('takes DATABASE_URL as it is when its role is under row-level security', async () => {
  const { ownerUrl } = database
  const { appUrl } = await useDatabase(ownerUrl, ownerUrl)
  expect((await useDatabase(appUrl, ownerUrl)).appUrl).toBe(appUrl)
})

it('says in words, and without the password, that nothing answers', async () => {
  const url = `postgresql://somebody:hunter2hunter2@127.0.0.1:${await freePort()}/connect`
  const error = await useDatabase(url, url).catch((thrown: Error) => thrown.message)
  expect(error).toMatch(/127\.0\.0\.1:\d+\/connect cannot be used: nothing answers there/)
  expect(error).not.toContain('hunter2')
})

it('says that the user or the password is refused', async () => {
  const { appUrl } = database
  const url = new URL(appUrl)
  url.password = 'wrong'
  await expect(useDatabase(url.href, url.href)).rejects.toThrow(/refuses the user or the password/)
})

it('says that an address is none', async () => {
  await expect(useDatabase('nonsense', 'nonsense')).rejects.toThrow(/cannot be used/)
})
