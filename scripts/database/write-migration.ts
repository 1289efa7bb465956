import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchemas } from '#scripts/database/diff-schemas.ts'
import { migrationsPath, previousSchema, schemaPath } from '#scripts/database/migration-folder.ts'

// npm run db:migration -- <name>: writes the next migration from what changed in prisma/schema.prisma.
// Beside the SQL lies the schema it leads to, which is what the next migration starts from.
const name = process.argv[2]
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in lower case: npm run db:migration -- add_webhooks')
  process.exit(1)
}
const sql = await diffSchemas(previousSchema(), readFileSync(schemaPath, 'utf8'))
if (/^(\s|--.*)*$/.test(sql)) {
  console.log('prisma/schema.prisma has not changed since the newest migration.')
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsPath, `${time}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  cpSync(schemaPath, join(folder, 'schema.prisma'))
  console.log(
    `Wrote prisma/migrations/${time}_${name}. A new table with tenant_id needs grants and a row-level`,
  )
  console.log('security policy too: see prisma/migrations/*_row_level_security.')
}
