import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, rmSync, writeFileSync } from 'node:fs'
import { localPath } from '#scripts/start/local-folder.ts'

/** The demo's key-encryption key, made once: without it what the database holds cannot be opened. */
export function demoKeyFile(path = localPath('key.json')): string {
  if (existsSync(path)) return path
  const id = `local-${randomBytes(4).toString('hex')}`
  const unfinished = `${path}.${process.pid}`
  const content = JSON.stringify({ id, key: randomBytes(32).toString('base64') })
  writeFileSync(unfinished, `${content}\n`, { mode: 0o600, flag: 'wx' })
  linkSync(unfinished, path)
  rmSync(unfinished)
  return path
}
