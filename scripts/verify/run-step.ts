import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'

/** Every step that runs, so that an interrupted verify ends them. */
const running = new Set<ChildProcess>()

/**
 * Runs one of the project's own tools with its output on the screen, for `minutes` at most. Gives its exit code, or null
 * when it was ended.
 */
export async function runStep(
  command: string,
  args: string[],
  minutes: number,
): Promise<number | null> {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
  const child = spawn(command, args, {
    cwd: root,
    detached: true,
    env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running.add(child)
  const tooLong = setTimeout(() => {
    console.error(`\n${command} took longer than ${minutes} minutes and is ended.`)
    endGroup(child, 'SIGTERM')
    setTimeout(() => endGroup(child, 'SIGKILL'), 10_000).unref()
  }, minutes * 60_000)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(1)
    })
    child.once('exit', resolve)
  })
  clearTimeout(tooLong)
  running.delete(child)
  return code
}

/** Ends what runs now and gives it time to clean up after itself. */
export async function endSteps(): Promise<void> {
  const ended = [...running].map(
    (child) => new Promise<void>((resolve) => child.once('exit', () => resolve())),
  )
  for (const child of running) endGroup(child, 'SIGINT')
  const late = new Promise<void>((resolve) => setTimeout(resolve, 10_000).unref())
  await Promise.race([Promise.all(ended), late])
  for (const child of running) endGroup(child, 'SIGKILL')
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The whole group has ended.
  }
}
