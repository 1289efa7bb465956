import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { derivedAppPassword } from '#scripts/database/app-password.ts'
import { openAppRole, withClient } from '#scripts/database/app-role.ts'
import { applyMigrations } from '#scripts/database/apply-migrations.ts'
import { localPath } from '#scripts/start/local-folder.ts'

/**
 * Migrates the database that DATABASE_URL names and gives the address for the application: DATABASE_URL itself, unless
 * its role passes row-level security or owns the tables. Then it is the same database as the application's own role.
 * Throws an error in words when the database is away.
 */
export async function useDatabase(databaseUrl: string, migrationUrl: string) {
  for (const url of new Set([migrationUrl, databaseUrl])) await reach(url)
  const applied = await applyMigrations(migrationUrl)
  if (!(await isAboveTheRules(databaseUrl))) return { appUrl: databaseUrl, applied }
  const password = derivedAppPassword(migrationUrl) ?? keptPassword()
  await openAppRole(migrationUrl, password)
  const appUrl = new URL(databaseUrl)
  appUrl.username = 'marketo_connect_app'
  appUrl.password = password
  return { appUrl: appUrl.href, applied }
}

async function reach(url: string): Promise<void> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'))
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

function isAboveTheRules(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ above: boolean }>(`
      SELECT r.rolsuper OR r.rolbypassrls OR pg_has_role(r.oid, c.relowner, 'USAGE') AS above
      FROM pg_roles r, pg_class c
      WHERE r.rolname = current_user AND c.oid = 'event'::regclass`)
    return rows[0]?.above ?? true
  })
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
  const words: Record<string, string> = {
    ECONNREFUSED: 'nothing answers there (connection refused).',
    ENOTFOUND: 'its host name is not known.',
    EAI_AGAIN: 'its host name cannot be looked up.',
    ETIMEDOUT: 'it does not answer.',
    ERR_INVALID_URL: 'that is not an address.',
    '28P01': 'it refuses the user or the password.',
    '3D000': 'there is no database of that name.',
  }
  return (code && words[code]) || (message || code || 'unknown').replace(/\.?$/, '.')
}
