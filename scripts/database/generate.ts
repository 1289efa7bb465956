import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, schemaPath } from '#scripts/database/migration-folder.ts'

const stampPath = join(root, 'lib/generated/prisma/.stamp')

/** Generates the database client unless it is there for this schema and this Prisma. Gives whether it did. */
export async function generate(): Promise<boolean> {
  const stamp = createHash('sha256')
    .update(readFileSync(schemaPath))
    .update(readFileSync(join(root, 'node_modules/prisma/package.json')))
    .digest('hex')
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return false
  await promisify(execFile)(
    process.execPath,
    [join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'],
    { cwd: root, env: { ...process.env, ...offline } },
  )
  writeFileSync(stampPath, stamp)
  return true
}

/** `generate` uses no engine, yet downloads one unless told where one is: any executable will do. */
const offline = {
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
}

if (import.meta.main) await generate()
