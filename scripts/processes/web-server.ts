import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'
import { childEnvironment } from '#scripts/processes/child-environment.ts'

export type WebServer = {
  child: ChildProcess
  ended: Promise<number | null>
  stop(): Promise<void>
}

type Options = {
  command: 'start' | 'dev'
  host: string
  port: number
  env: Record<string, string | undefined>
  output?: 'inherit' | 'pipe'
}

/** `next start` or `next dev`, in a process group of its own so that Ctrl-C reaches us first and all of it ends. */
export function startWebServer({
  command,
  host,
  port,
  env,
  output = 'inherit',
}: Options): WebServer {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const child = fork(next, [command, '-H', host, '-p', `${port}`], {
    cwd: root,
    detached: true,
    execArgv: ['--import', join(root, 'scripts/processes/end-with-parent.mjs')],
    env: childEnvironment({
      NODE_ENV: command === 'dev' ? 'development' : 'production',
      PORT: `${port}`,
      ...env,
    }),
    stdio: ['ignore', output, output, 'ipc'],
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(1))
  })
  const stop = async () => {
    signalGroup(child, 'SIGTERM')
    const tooLong = setTimeout(() => signalGroup(child, 'SIGKILL'), 4000)
    await ended
    clearTimeout(tooLong)
    signalGroup(child, 'SIGKILL')
  }
  return { child, ended, stop }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The whole group has ended.
  }
}
