import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MigrationList } from '@prisma/schema-engine-wasm'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const schemaPath = join(root, 'prisma/schema.prisma')
export const migrationsPath = join(root, 'prisma/migrations')

/** The names of the migrations, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsPath, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

export function migrationSql(name: string): string {
  return readFileSync(join(migrationsPath, name, 'migration.sql'), 'utf8')
}

/**
 * The schema that the migrations so far lead to: the snapshot beside the newest migration that has one.
 * (The engine could replay the migrations instead, but only with a shadow database.) Null before the first.
 */
export function previousSchema(): string | null {
  const newest = migrationNames()
    .map((name) => join(migrationsPath, name, 'schema.prisma'))
    .findLast((path) => existsSync(path))
  return newest ? readFileSync(newest, 'utf8') : null
}

/** The folder in the shape the schema engine takes it. */
export function migrationList(): MigrationList {
  const lockfile = 'migration_lock.toml'
  return {
    baseDir: migrationsPath,
    lockfile: { path: lockfile, content: readFileSync(join(migrationsPath, lockfile), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: migrationSql(name) } },
    })),
  }
}
