import { execFile } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { PostgresPlace } from '#scripts/database/postgres-place.ts'
import { isOurProcess } from '#scripts/processes/is-our-process.ts'

export const ownerName = 'marketo_connect_owner'

export type ServerOptions = { place: PostgresPlace; data: string; port: number }

/** Makes a cluster in `data`; a half-made one, left by a kill in the middle, is never taken for a whole one. */
export async function initialise(place: PostgresPlace, data: string, password: string) {
  const unfinished = `${data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const passwordFolder = mkdtempSync(join(tmpdir(), 'marketo-connect-'))
  try {
    const passwordFile = join(passwordFolder, 'password')
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    for (const path of [unfinished, passwordFolder, passwordFile]) handOver(path, place)
    await run(place, 'initdb', [
      ...['-D', unfinished, '-U', ownerName, `--pwfile=${passwordFile}`],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    ])
  } finally {
    rmSync(passwordFolder, { recursive: true, force: true })
  }
  renameSync(unfinished, data)
}

/** Starts the server on loopback, in a session of its own: Ctrl-C in the terminal does not reach it, `stop` does. */
export async function start({ place, data, port }: ServerOptions, settings: string[] = []) {
  const log = serverLog(data)
  rmSync(log, { force: true })
  const flags = [
    `-p ${port}`,
    '-h 127.0.0.1',
    "-k ''",
    ...settings.map((setting) => `-c ${setting}`),
  ]
  const args = ['start', '-D', data, '-w', '-t', '60', '-s', '-l', log, '-o', flags.join(' ')]
  await run(place, 'pg_ctl', args).catch((error: Error) => {
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim() : error.message
    throw new Error(`PostgreSQL did not start:\n${said}`)
  })
}

/** Stops what runs on `data`, whoever started it; nothing when nothing does. */
export async function stop({ place, data }: Omit<ServerOptions, 'port'>): Promise<void> {
  const pidFile = join(data, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  // After a crash the number may belong to anything; PostgreSQL itself would refuse to start beside it.
  if (!isOurProcess(pid, data)) return rmSync(pidFile, { force: true })
  const args = ['stop', '-D', data, '-w', '-s', '-t']
  await run(place, 'pg_ctl', [...args, '15', '-m', 'fast']).catch(() =>
    run(place, 'pg_ctl', [...args, '15', '-m', 'immediate']),
  )
}

export function serverLog(data: string): string {
  return join(data, 'server.log')
}

export function handOver(path: string, { runAs }: PostgresPlace): void {
  if ('uid' in runAs && runAs.uid !== undefined) chownSync(path, runAs.uid, runAs.gid ?? runAs.uid)
  else chmodSync(path, path.endsWith('password') ? 0o600 : 0o700)
}

async function run(place: PostgresPlace, program: string, args: string[]): Promise<void> {
  // The folder we are in may be closed to the other user; messages are read, so they stay in English.
  const options = { ...place.runAs, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' } }
  await promisify(execFile)(join(place.bin, program), args, options)
}
