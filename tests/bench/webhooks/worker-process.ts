import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { localPath } from '#scripts/start/local-folder.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

export type WorkerProcess = {
  child: ChildProcess
  /** Everything it said so far. */
  said(): string
  ended: Promise<number | null>
}

/** `npm run worker` as it is, with this process's settings. */
export function spawnWorker(settings: Record<string, string>): WorkerProcess {
  const child = spawn(process.execPath, ['--conditions=react-server', 'scripts/worker.ts'], {
    cwd: ROOT,
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: localPath('compile-cache'),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, said: () => said, ended }
}
