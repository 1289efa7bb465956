/** What was asked for goes to stdout, words about it to stderr; what ends a command gives its exit status. */

/** What a shell reports for a program whose reader has gone, as `head` goes after ten lines. */
const READER_GONE = 128 + 13

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(READER_GONE)
})

export function print(line: string): number {
  process.stdout.write(`${line}\n`)
  return 0
}

export function refuse(reason: string): number {
  remark(reason)
  return 1
}

/** Words beside the answer; says nothing of how it ends. */
export function remark(words: string): void {
  process.stderr.write(`${words}\n`)
}
