import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { derivedAppPassword } from '#scripts/database/app-password.ts'
import { withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { startThrowawayDatabase } from '#scripts/database/embedded.ts'
import { openLoginRole } from '#scripts/database/login-role.ts'

export type TemplateDatabase = { ownerUrl: string; appUrl: string; data: string | null }

/**
 * Vitest's global setup: hands the workers an address that gives each test file a migrated database. PostgreSQL
 * starts with the first one asked for, so a run without such a test pays nothing.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  let template: Promise<Template> | undefined
  const clones = new Set<string>()
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const [, verb, name] = (request.url ?? '').split('/')
    template ??= startTemplate()
    const work = verb === 'clone' ? clone(template, clones) : drop(template, clones, name ?? '')
    work.then(
      (body) => answer(200, body),
      (error: Error) => answer(500, { error: error.message }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('databaseServer', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    server.close()
    if (!template) return
    for (const name of clones) await drop(template, clones, name)
    await (await template).stop()
  }
}

type Template = TemplateDatabase & { admin: string; stop(): Promise<void> }

async function startTemplate(): Promise<Template> {
  const given = process.env.TEST_DATABASE_URL
  if (!given) {
    const database = await startThrowawayDatabase()
    return { ...database, admin: onDatabase(database.ownerUrl, 'postgres') }
  }
  const name = `marketo_connect_test_${randomBytes(6).toString('hex')}`
  await withClient(given, (client) => client.query(`CREATE DATABASE ${name}`))
  const ownerUrl = onDatabase(given, name)
  await applyMigrations(ownerUrl)
  // A role of its own: another install may be running on that server.
  const password = derivedAppPassword(given) ?? 'for-tests'
  const role = await openLoginRole(ownerUrl, password)
  const stop = () =>
    withClient(given, async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await client.query(`DROP ROLE ${role}`)
    })
  const appUrl = Object.assign(new URL(ownerUrl), { username: role, password }).href
  return { ownerUrl, appUrl, data: null, admin: given, stop }
}

async function clone(template: Promise<Template>, clones: Set<string>): Promise<TemplateDatabase> {
  const { admin, ownerUrl, appUrl, data } = await template
  const source = new URL(ownerUrl).pathname.slice(1)
  const name = `${source}_${randomBytes(6).toString('hex')}`
  clones.add(name)
  await withClient(admin, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${source}`))
  return { ownerUrl: onDatabase(ownerUrl, name), appUrl: onDatabase(appUrl, name), data }
}

async function drop(template: Promise<Template>, clones: Set<string>, name: string): Promise<null> {
  if (!clones.delete(name)) return null
  const { admin } = await template
  await withClient(admin, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
  return null
}

function onDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
