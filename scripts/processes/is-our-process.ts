import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Whether `pid` runs and belongs to this clone: a number alone may be anyone's by now. `mark` is a path that its
 * command line names, or for the web server the clone that its environment names (Next overwrites its command line).
 */
export function isOurProcess(pid: number, mark: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false
  if (!existsSync('/proc/self/cmdline')) return processLine(pid).includes(mark)
  const line = readOrNothing(`/proc/${pid}/cmdline`).split('\0')
  const environment = readOrNothing(`/proc/${pid}/environ`).split('\0')
  return (
    line.some((part) => part === mark || part.startsWith(`${mark}/`)) ||
    environment.includes(`MARKETO_CONNECT_CLONE=${mark}`)
  )
}

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  const state = /\) (\S)/.exec(readOrNothing(`/proc/${pid}/stat`))?.[1]
  if (state !== undefined) return state !== 'Z' && state !== 'X'
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function processLine(pid: number): string {
  try {
    return execFileSync('ps', ['-E', '-ww', '-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
