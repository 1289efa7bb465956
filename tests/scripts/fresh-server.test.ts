import { readFileSync } from 'node:fs'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import { useDatabase } from '#scripts/start/external-database.ts'

// A server on which none of ours ever was: what the throwaway one came with is taken away again.
let superuser: string
beforeEach(async () => {
  const server = await startThrowawayDatabase()
  onTestFinished(server.stop)
  superuser = withChanges(server.ownerUrl, { pathname: 'postgres' })
  await run(superuser, 'DROP DATABASE marketo_connect')
  await run(superuser, 'DROP ROLE marketo_connect_app')
})

it('starts with an owner who is no superuser, once it has the one right that is named', async () => {
  await run(superuser, `CREATE ROLE prod_owner LOGIN PASSWORD 'prod'`)
  await run(superuser, 'CREATE DATABASE prod OWNER prod_owner')
  const owner = inProd('prod_owner', 'prod')
  const refused = await useDatabase(owner, owner).catch((error: Error) => error.message)
  expect(refused).toContain('The role prod_owner may not set up the database prod')
  expect(refused).toContain('    ALTER ROLE prod_owner CREATEROLE;')
  await run(superuser, 'ALTER ROLE prod_owner CREATEROLE')

  const { appUrl, applied } = await useDatabase(owner, owner)
  expect(applied.length).toBeGreaterThan(0)
  expect((await run(appUrl, 'SELECT FROM tenant')).rows).toEqual([])
  expect(await useDatabase(owner, owner)).toEqual({ appUrl, applied: [] })
})

it('starts with the two roles that the README makes', async () => {
  const [, sql = ''] = /```sql\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  for (const statement of sql.split(';\n').filter(Boolean)) {
    await run(superuser, statement.replace('…', 'of-the-readme'))
  }
  const app = inProd('prod_app', 'of-the-readme')
  const { appUrl } = await useDatabase(app, inProd('prod_owner', 'of-the-readme'))
  expect(appUrl).toBe(app)
  expect((await run(app, 'SELECT FROM tenant')).rows).toEqual([])
  // What the README says of several installs.
  await run(superuser, 'REVOKE CONNECT ON DATABASE prod FROM PUBLIC')
  await expect(run(app, 'SELECT FROM tenant')).rejects.toThrow('permission denied for database')
  await run(superuser, 'GRANT CONNECT ON DATABASE prod TO prod_app')
  expect((await run(app, 'SELECT FROM tenant')).rows).toEqual([])
})

const inProd = (username: string, password: string) =>
  withChanges(superuser, { pathname: 'prod', username, password })

function withChanges(url: string, changes: Partial<URL>): string {
  return Object.assign(new URL(url), changes).href
}

const run = (url: string, sql: string) => withClient(url, (client) => client.query(sql))
