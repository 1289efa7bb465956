import { migrationAdapter, migrationPool } from '#scripts/database/migration-adapter.ts'
import { migrationList } from '#scripts/database/migration-folder.ts'
import { noFilter, schemaEngine } from '#scripts/database/schema-engine.ts'

/**
 * Applies what `prisma/migrations` has and the database has not, as `prisma migrate deploy` does, and gives the
 * names of what it applied. `ownerUrl` is a role that may create tables. Throws when a migration fails.
 */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const pool = migrationPool(ownerUrl)
  try {
    const engine = await schemaEngine(migrationAdapter(pool))
    const input = { migrationsList: migrationList(), filters: noFilter }
    return (await engine.applyMigrations(input)).appliedMigrationNames
  } finally {
    await pool.end()
  }
}

if (import.meta.main) {
  const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL
  if (!url)
    throw new Error('Set MIGRATION_DATABASE_URL or DATABASE_URL to the database to migrate.')
  const applied = await applyMigrations(url)
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'Nothing to apply')
}
