import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { localPath } from '#scripts/start/local-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export type Callers = { child: ChildProcess; call(): Promise<string[]> }

/** A process of its own with that many callers, ready to call at once; gone when the test is over. */
export async function startCallers(
  connectionId: string,
  callers: number,
  ...flags: string[]
): Promise<Callers> {
  const script = 'tests/support/token-callers.ts'
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', script, connectionId, `${callers}`, ...flags],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: localPath('compile-cache') },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.value !== 'ready') throw new Error(`The callers did not start: ${String(first.value)}`)
  return {
    child,
    async call() {
      child.stdin.write('go\n')
      const { value } = await lines.next()
      return JSON.parse(String(value)) as string[]
    },
  }
}
