/** What was asked for goes to stdout, words about it to stderr; each gives the exit status. */

export function print(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

export function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`)
  return 1
}
