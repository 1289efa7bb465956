import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { appRoleName, openAppRole, withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { postgresPlace } from '#scripts/database/postgres-place.ts'
import * as server from '#scripts/database/postgres-server.ts'
import { throwawayFolder } from '#scripts/database/throwaway-folder.ts'
import { freePort } from '#scripts/processes/free-port.ts'

/** A running, migrated database: `ownerUrl` for migrations, `appUrl` for the application. */
export type RunningDatabase = {
  ownerUrl: string
  appUrl: string
  data: string
  applied: string[]
  stop(): Promise<void>
}

/** The demo's database: kept between runs, on the same port while that is free. A server left running is replaced. */
export async function startKeptDatabase(): Promise<RunningDatabase> {
  const place = postgresPlace()
  const data = join(place.folder, 'postgres')
  const settingsPath = join(place.folder, 'postgres.json')
  const kept = existsSync(settingsPath) ? readSettings(settingsPath) : null
  if (!kept && existsSync(data)) {
    throw new Error(
      `${settingsPath} is gone, and with it the password of ${data}. Remove that folder to start afresh.`,
    )
  }
  await server.stop({ place, data })
  const settings = { ...(kept ?? newPasswords()), port: await freePort(kept?.port) }
  writeFileSync(settingsPath, JSON.stringify(settings), { mode: 0o600 })
  if (!existsSync(data)) await server.initialise(place, data, settings.password)
  await server.start({ place, data, port: settings.port })
  const stop = () => server.stop({ place, data })
  return prepare(settings, data, stop)
}

/** The address of the demo's database for the application, running or not; null when the demo never ran here. */
export function keptAppUrl(folder: string = postgresPlace().folder): string | null {
  const settingsPath = join(folder, 'postgres.json')
  if (!existsSync(settingsPath)) return null
  const { port, appPassword } = readSettings(settingsPath)
  return `postgresql://${appRoleName}:${appPassword}@127.0.0.1:${port}/${DATABASE}`
}

/** A database of its own for a test run; `stop` removes it. Faster and less durable than the kept one. */
export async function startThrowawayDatabase(): Promise<RunningDatabase> {
  const place = postgresPlace()
  const settings = { ...newPasswords(), port: await freePort() }
  const folder = await throwawayFolder(place)
  const data = join(folder, 'postgres')
  const stop = async () => {
    await server.stop({ place, data })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise(place, data, settings.password)
    const fast = [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
    ]
    await server.start({ place, data, port: settings.port }, fast)
    return await prepare(settings, data, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

const DATABASE = 'marketo_connect'

type Settings = { port: number; password: string; appPassword: string }

async function prepare(settings: Settings, data: string, stop: () => Promise<void>) {
  const url = (database: string) =>
    `postgresql://${server.ownerName}:${settings.password}@127.0.0.1:${settings.port}/${database}`
  await withClient(url('postgres'), async (client) => {
    const found = await client.query(`SELECT FROM pg_database WHERE datname = '${DATABASE}'`)
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
  })
  const ownerUrl = url(DATABASE)
  try {
    const applied = await applyMigrations(ownerUrl)
    const appUrl = await openAppRole(ownerUrl, settings.appPassword)
    return { ownerUrl, appUrl, data, applied, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function newPasswords() {
  const secret = () => randomBytes(24).toString('base64url')
  return { password: secret(), appPassword: secret() }
}

function readSettings(path: string): Settings {
  return JSON.parse(readFileSync(path, 'utf8')) as Settings
}
