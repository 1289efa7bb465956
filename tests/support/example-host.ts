import { fork } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'
import { root } from '#scripts/database/migration-folder.ts'
import { freePort } from '#scripts/processes/free-port.ts'

/** Next last: it compiles while the others are at work. */
export const EXAMPLES = ['plain', 'express', 'nextjs'] as const
export type Example = (typeof EXAMPLES)[number]

export type ExampleHost = { origin: string; key: string; said(): string; stop(): Promise<void> }

const commands: Record<Example, (port: number) => [program: string, ...args: string[]]> = {
  plain: () => ['examples/plain/server.mjs'],
  express: () => ['examples/express/server.mjs'],
  nextjs: (port) => [
    ...(['node_modules/next/dist/bin/next', 'dev', '--webpack', '-H', '127.0.0.1'] as const),
    ...['-p', `${port}`, 'examples/nextjs'],
  ],
}

/**
 * Starts an example as the README says, on 127.0.0.1 while the wizard is on localhost: two sites for a browser. Gives its
 * address and what it has printed.
 */
export async function startExample(name: Example, key: string): Promise<ExampleHost> {
  const port = await freePort()
  const [program, ...args] = commands[name](port)
  const child = fork(join(root, program), args, {
    cwd: root,
    // A group of its own: Next starts others.
    detached: true,
    execArgv: ['--import', join(root, 'scripts/processes/end-with-parent.mjs')],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NEXT_TELEMETRY_DISABLED: '1',
      MARKETO_CONNECT_URL: inject('endToEnd').origin,
      MARKETO_CONNECT_KEY: key,
      PORT: `${port}`,
    } as unknown as NodeJS.ProcessEnv,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text))
  }
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  const origin = `http://127.0.0.1:${port}`
  const until = Date.now() + 90_000
  while (!(await answers(origin))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`The example ${name} does not answer: ${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { origin, key, said: () => said, stop }
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    (response) => response.ok,
    () => false,
  )
}
