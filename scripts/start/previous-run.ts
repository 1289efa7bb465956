import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#scripts/database/migration-folder.ts'
import { isAlive, isOurProcess } from '#scripts/processes/is-our-process.ts'
import { localPath } from '#scripts/start/local-folder.ts'

/** What a run writes down, so that the next start knows what is left of it after a kill. */
type Run = { pid: number; ancestors: number[]; server: number | null; port: number }

const runPath = localPath('run.json')

export function noteRun(run: Omit<Run, 'pid' | 'ancestors'>): void {
  const whole = { pid: process.pid, ancestors: ancestors(), ...run }
  writeFileSync(runPath, JSON.stringify(whole), { mode: 0o600 })
}

export function forgetRun(): void {
  if (readRun()?.pid === process.pid) rmSync(runPath, { force: true })
}

/**
 * Ends what an earlier start left running when it was killed, and gives whether there was any. Gives the port of an
 * earlier start that is alive and well instead of touching it.
 */
export async function endPreviousRun(): Promise<{ alivePort: number | null; hasEnded: boolean }> {
  const run = readRun()
  if (!run) return { alivePort: null, hasEnded: false }
  const isRunning = run.pid !== process.pid && isOurProcess(run.pid, join(root, 'scripts/start.ts'))
  if (isRunning && run.ancestors.every(isAlive)) return { alivePort: run.port, hasEnded: false }
  if (isRunning) await end(run.pid, 'SIGTERM', 10_000)
  if (run.server !== null && isOurProcess(run.server, root))
    await end(-run.server, 'SIGKILL', 2_000)
  rmSync(runPath, { force: true })
  return { alivePort: null, hasEnded: true }
}

/** Calls `then` once any of the processes that this one was started by is gone: nobody could stop it any more. */
export function whenOrphaned(then: () => void): void {
  const watched = ancestors()
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return
    clearInterval(timer)
    then()
  }, 500)
  timer.unref()
}

function ancestors(): number[] {
  const noted = process.env.MARKETO_CONNECT_ANCESTORS ?? ''
  return noted.split(' ').filter(Boolean).map(Number)
}

function readRun(): Run | null {
  if (!existsSync(runPath)) return null
  try {
    return JSON.parse(readFileSync(runPath, 'utf8')) as Run
  } catch {
    // Half a file: the machine went down while it was written.
    return null
  }
}

async function end(target: number, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
  const pid = Math.abs(target)
  const send = (which: NodeJS.Signals) => {
    try {
      process.kill(target, which)
    } catch {
      // It has ended in the meantime.
    }
  }
  send(signal)
  const until = Date.now() + milliseconds
  while (isAlive(pid) && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  if (isAlive(pid)) send('SIGKILL')
}
