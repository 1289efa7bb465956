import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { localPath } from '#scripts/start/local-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Ran = { status: number | null; out: string; err: string }

export type RunWith = {
  input?: string
  settings?: Record<string, string>
  /** Called with the process as soon as it runs. */
  meanwhile?: (child: ChildProcess) => void
}

/** Runs one of our scripts as a shell would, with a pipe for standard input, and without any setting of a server. */
export function runScript(
  script: string,
  args: string[],
  { input = '', settings = {}, meanwhile }: RunWith = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ['--conditions=react-server', script, ...args], {
    cwd: ROOT,
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      // Most of such a run is compiling; what was compiled once is read again.
      NODE_COMPILE_CACHE: localPath('compile-cache'),
      ...settings,
    },
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  meanwhile?.(child)
  return new Promise((done) => child.once('close', (status) => done({ status, out, err })))
}
