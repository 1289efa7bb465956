import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import type { RunningDatabase } from '#scripts/database/embedded.ts'
import { openLoginRole } from '#scripts/database/login-role.ts'
import { useDatabase } from '#scripts/start/external-database.ts'

// A server of its own, with an install on it from the start: roles belong to the whole server.
let first: RunningDatabase
beforeAll(async () => {
  first = await startThrowawayDatabase()
})
afterAll(() => first.stop())

it('leaves the install that runs on the same server its login', async () => {
  const stage = await newDatabase()
  const { appUrl } = await useDatabase(stage, stage)
  expect(await rolesOf(first.appUrl)).toEqual(['marketo_connect_app'])
  expect(await readsTenants(first.appUrl)).toBe(true)
  expect(await readsTenants(appUrl)).toBe(true)
})

it('gives each database of a server a login of its own, whoever owns it', async () => {
  const [prod, stage] = [await newDatabase(), await newDatabase(await newRole('CREATEROLE'))]
  await as(first.ownerUrl, grantAdmin(stage))
  const prodApp = (await useDatabase(prod, prod)).appUrl
  const stageApp = (await useDatabase(stage, stage)).appUrl
  expect(new URL(prodApp).username).not.toBe(new URL(stageApp).username)
  expect(await readsTenants(prodApp)).toBe(true)
  expect(await readsTenants(stageApp)).toBe(true)
})

it('comes to one login on every machine, however its address spells the host', async () => {
  const prod = await newDatabase()
  const elsewhere = new URL(prod)
  elsewhere.hostname = 'localhost'
  const { appUrl } = await useDatabase(prod, prod)
  const other = (await useDatabase(elsewhere.href, elsewhere.href)).appUrl
  expect(other).toBe(appUrl.replace('@127.0.0.1', '@localhost'))
  expect(await readsTenants(appUrl)).toBe(true)
  expect(await readsTenants(other)).toBe(true)
})

it('makes the login once when two machines start at the same moment', async () => {
  const prod = await newDatabase()
  const made = await withClient(prod, async (client) => {
    await client.query('BEGIN')
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('login_role', 0))`)
    const both = Promise.all([openLoginRole(prod, 'one'), openLoginRole(prod, 'two')])
    both.catch(() => undefined)
    // Asked from outside: within a transaction the list of sessions stays as it was first read.
    const waiting = async () => {
      const { rows } = await as(
        prod,
        `SELECT count(*)::int AS those FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return rows[0].those
    }
    await expect.poll(waiting, { interval: 20 }).toBe(2)
    await client.query('COMMIT')
    return both
  })
  expect(made[0]).toBe(made[1])
})

it('takes no running machine its login when the owner’s password was changed, and says what to do', async () => {
  const prod = await newDatabase(await newRole('CREATEROLE'))
  await as(first.ownerUrl, grantAdmin(prod))
  const { appUrl } = await useDatabase(prod, prod)
  const changed = new URL(prod)
  changed.password = 'another-password'
  await as(first.ownerUrl, `ALTER ROLE ${changed.username} PASSWORD 'another-password'`)
  const refused = await refusal(changed.href, changed.href)
  expect(refused).toMatch(/has another password.*\n[^]*ALTER ROLE marketo_connect_app_\d+ NOLOGIN;/)
  expect(refused).not.toContain('another-password')
  expect(await readsTenants(appUrl)).toBe(true)

  await as(changed.href, sqlIn(refused, 'NOLOGIN'))
  expect(await readsTenants((await useDatabase(changed.href, changed.href)).appUrl)).toBe(true)
})

it('says which role DATABASE_URL’s has to be a member of, and the SQL it prints is enough', async () => {
  const owner = await newDatabase(await newRole('CREATEROLE'))
  const app = onDatabaseOf(owner, await newRole())
  const refused = await refusal(app, owner)
  expect(refused).toContain(`${app.username} of DATABASE_URL has no rights on our tables`)
  await as(first.ownerUrl, sqlIn(refused, 'GRANT'))
  expect((await useDatabase(app.href, owner)).appUrl).toBe(app.href)
  expect(await readsTenants(app.href)).toBe(true)
})

it('says what an owner lacks who may not make the application’s role, and each way it names works', async () => {
  const owner = await newDatabase(await newRole())
  const refused = await refusal(owner, owner)
  expect(refused).toContain(`${new URL(owner).username} may not make it (permission denied`)

  const role = `app_${randomBytes(4).toString('hex')}`
  const sql = sqlIn(refused, 'CREATE ROLE').replace('my_app', role).replace('…', 'of-its-own')
  await as(first.ownerUrl, sql)
  const app = onDatabaseOf(owner, { role, password: 'of-its-own' }).href
  expect((await useDatabase(app, owner)).appUrl).toBe(app)
  expect(await readsTenants(app)).toBe(true)

  await as(first.ownerUrl, sqlIn(refused, 'ALTER ROLE') + sqlIn(refused, 'GRANT'))
  expect(await readsTenants((await useDatabase(owner, owner)).appUrl)).toBe(true)
})

it('says what a role lacks that may not migrate, before anything is left half-way', async () => {
  const { role, password } = await newRole()
  const theirs = await newDatabase()
  const url = onDatabaseOf(theirs, { role, password }).href
  const refused = await refusal(url, url)
  expect(refused).toContain(`The role ${role} may not set up the database`)
  await as(first.ownerUrl, sqlIn(refused, 'ALTER DATABASE') + sqlIn(refused, 'ALTER ROLE'))
  await as(first.ownerUrl, grantAdmin(url))
  expect(await readsTenants((await useDatabase(url, url)).appUrl)).toBe(true)
})

it('says that the two addresses do not name the same database', async () => {
  const [one, other] = [await newDatabase(), await newDatabase()]
  expect(await refusal(one, other)).toContain('must name the same database')
})

type Role = { role: string; password: string }

async function newRole(rights = ''): Promise<Role> {
  const role = `owner_${randomBytes(4).toString('hex')}`
  const password = randomBytes(8).toString('hex')
  await as(first.ownerUrl, `CREATE ROLE ${role} LOGIN ${rights} PASSWORD '${password}'`)
  return { role, password }
}

/** The address of an empty database for its owner: of the role given, or else of the server's superuser. */
async function newDatabase(owner?: Role): Promise<string> {
  const name = `install_${randomBytes(4).toString('hex')}`
  await as(first.ownerUrl, `CREATE DATABASE ${name}`)
  const url = new URL(first.ownerUrl)
  url.pathname = name
  if (!owner) return url.href
  await as(first.ownerUrl, `ALTER DATABASE ${name} OWNER TO ${owner.role}`)
  return onDatabaseOf(url.href, owner).href
}

function onDatabaseOf(address: string, { role, password }: Role): URL {
  return Object.assign(new URL(address), { username: role, password })
}

/** `marketo_connect_app` was made by the first install's owner, so another one has to be let use it. */
const grantAdmin = (owner: string) =>
  `GRANT marketo_connect_app TO ${new URL(owner).username} WITH ADMIN OPTION`

const as = (url: string, sql: string) => withClient(url, (client) => client.query(sql))

async function rolesOf(url: string): Promise<string[]> {
  return (await as(url, 'SELECT current_user AS name')).rows.map(({ name }) => name)
}

const readsTenants = async (url: string) =>
  (await as(url, 'SELECT count(*)::int AS tenants FROM tenant')).rows[0].tenants === 0

async function refusal(databaseUrl: string | URL, migrationUrl: string): Promise<string> {
  return useDatabase(`${databaseUrl}`, migrationUrl).then(
    () => 'not refused',
    (error: Error) => error.message,
  )
}

/** The line of SQL that a refusal prints and that has these words. */
function sqlIn(refused: string, words: string): string {
  const line = refused.split('\n').find((one) => /^ {4}/.test(one) && one.includes(words))
  expect(line, refused).toBeDefined()
  return line!
}
