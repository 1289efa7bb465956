import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'

/** A file in `.local`, which holds what this clone keeps between runs and git never sees. */
export function localPath(name: string): string {
  const folder = join(root, '.local')
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}
