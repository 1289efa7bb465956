import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ExpectedMigration = { name: string; checksum: string }

let read: ExpectedMigration[] | undefined

/** The migrations this build was made for, with the checksums that Prisma keeps of them. Read once. */
export function expectedMigrations(): ExpectedMigration[] {
  return (read ??= readFolder())
}

function readFolder(): ExpectedMigration[] {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations')
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(/* turbopackIgnore: true */ folder, name, 'migration.sql'))
      return { name, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
