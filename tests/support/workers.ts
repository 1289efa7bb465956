import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { localPath } from '#scripts/start/local-folder.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A process of its own that does this test file's jobs; ready when this resolves, gone when the test is over. */
export async function startWorker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=react-server', 'tests/support/worker.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      NODE_COMPILE_CACHE: localPath('compile-cache'),
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('jobs_started')) resolve()
    })
    child.once('exit', () => reject(new Error(`The worker ended: ${said}`)))
  })
  return child
}
