import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { derivedAppPassword } from '#scripts/database/app-password.ts'
import { appRoleName, withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { openLoginRole } from '#scripts/database/login-role.ts'
import { localPath } from '#scripts/start/local-folder.ts'
import * as words from '#scripts/start/role-words.ts'

/**
 * Migrates the database that DATABASE_URL names and gives the address for the application: DATABASE_URL itself, unless
 * its role passes row-level security or owns the tables. Then it is the same database as a role of the application's
 * own. Throws an error in words when the database is away, or when a role lacks what it needs.
 */
export async function useDatabase(databaseUrl: string, migrationUrl: string) {
  for (const url of new Set([migrationUrl, databaseUrl])) await reach(url)
  await refuseHalfAMigration(migrationUrl)
  const applied = await applyMigrations(migrationUrl)
  const { name, isAbove, isMember } = await standing(databaseUrl)
  if (isAbove === null) throw new Error(words.notTheSameDatabase(name))
  if (isAbove) return { appUrl: await asLoginRole(databaseUrl, migrationUrl), applied }
  if (!isMember) throw new Error(words.notAMember(name))
  return { appUrl: databaseUrl, applied }
}

async function reach(url: string): Promise<void> {
  try {
    await ask(url, 'SELECT 1')
  } catch (error) {
    throw new Error(
      [
        `The database ${place(url)} cannot be used: ${reason(error)}`,
        'Nothing was started. Check DATABASE_URL (and MIGRATION_DATABASE_URL), and that the database is up;',
        'or unset DATABASE_URL to run the demo with its own database.',
      ].join('\n'),
      { cause: error },
    )
  }
}

/** A first migration that fails for want of a right would leave a failed one behind, to be repaired by hand. */
async function refuseHalfAMigration(url: string): Promise<void> {
  const [owner] = await ask<{ name: string; database: string; may: boolean }>(
    url,
    `SELECT r.rolname AS name, current_database() AS database,
      to_regclass('_prisma_migrations') IS NOT NULL OR (
        (r.rolsuper OR r.rolcreaterole OR to_regrole('${appRoleName}') IS NOT NULL)
        AND has_database_privilege(current_database(), 'CREATE')
        AND has_schema_privilege('public', 'CREATE')) AS may
    FROM pg_roles r WHERE r.rolname = current_user`,
  )
  if (owner && !owner.may) throw new Error(words.mayNotMigrate(owner.name, owner.database))
}

/** What DATABASE_URL's role is to our tables; `isAbove` is null where it sees none. */
async function standing(url: string) {
  const [role] = await ask<{ name: string; isAbove: boolean | null; isMember: boolean }>(
    url,
    `SELECT r.rolname AS name,
      coalesce(pg_has_role(to_regrole('${appRoleName}')::oid, 'USAGE'), false) AS "isMember",
      CASE WHEN c.oid IS NOT NULL
        THEN r.rolsuper OR r.rolbypassrls OR pg_has_role(r.oid, c.relowner, 'USAGE') END AS "isAbove"
    FROM pg_roles r LEFT JOIN pg_class c ON c.oid = to_regclass('event')
    WHERE r.rolname = current_user`,
  )
  return role!
}

async function asLoginRole(databaseUrl: string, migrationUrl: string): Promise<string> {
  const url = new URL(databaseUrl)
  url.password = derivedAppPassword(migrationUrl) ?? keptPassword()
  url.username = await openLoginRole(migrationUrl, url.password).catch(async (error) => {
    if (error.code !== '42501') throw error
    const [owner] = await ask<{ name: string }>(migrationUrl, 'SELECT current_user AS name')
    throw new Error(words.mayNotMakeRole(owner!.name, error.message), { cause: error })
  })
  await ask(url.href, 'SELECT 1').catch((error) => {
    if (error.code === '28P01') throw new Error(words.otherPassword(url.username), { cause: error })
    const said = `The role ${url.username}, which the application logs in with, cannot be used`
    throw new Error(`${said}: ${reason(error)}`, { cause: error })
  })
  return url.href
}

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql)).rows)
}

function keptPassword(): string {
  const path = localPath('app-role-password')
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(path, 'utf8')
}

/** Host, port and name: never the password. */
export function place(url: string): string {
  if (!URL.canParse(url)) return '(DATABASE_URL is not an address)'
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || '5432'}${pathname}`
}

/** Why a database cannot be used, in words and without its password. */
export function reason(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string }
  const known: Record<string, string> = {
    ECONNREFUSED: 'nothing answers there (connection refused).',
    ENOTFOUND: 'its host name is not known.',
    EAI_AGAIN: 'its host name cannot be looked up.',
    ETIMEDOUT: 'it does not answer.',
    ERR_INVALID_URL: 'that is not an address.',
    '28P01': 'it refuses the user or the password.',
    '3D000': 'there is no database of that name.',
  }
  return (code && known[code]) || (message || code || 'unknown').replace(/\.?$/, '.')
}
