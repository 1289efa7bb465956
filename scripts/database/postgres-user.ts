import { execFileSync, spawnSync } from 'node:child_process'

export type RunAs = { uid: number; gid: number } | Record<string, never>

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made here when the machine has none. */
export function postgresUser(): RunAs {
  if (process.getuid?.() !== 0) return {}
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) createUser()
  return { uid: id('-u'), gid: id('-g') }
}

function createUser(): void {
  const path = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`
  const options = { env: { ...process.env, PATH: path }, stdio: 'pipe' as const }
  if (spawnSync('getent', ['group', 'postgres']).status !== 0) {
    execFileSync('groupadd', ['--system', 'postgres'], options)
  }
  const home = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/bin/false']
  execFileSync('useradd', ['--system', '--gid', 'postgres', ...home, 'postgres'], options)
}

function id(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
}
