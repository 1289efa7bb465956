import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

const LONGEST = 10_000

/** The first line of standard input, as a pipe gives it. */
export async function secretFromPipe(input: NodeJS.ReadStream): Promise<string> {
  let text = ''
  input.setEncoding('utf8')
  for await (const chunk of input) {
    text += chunk
    if (text.includes('\n') || text.length > LONGEST) break
  }
  return (text.split('\n')[0] ?? '').slice(0, LONGEST)
}

/** Asks at the terminal; what is typed is not shown. Null when the person ends it. */
export function secretFromPrompt(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
): Promise<string | null> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input, output: silent, terminal: true })
  output.write(question)
  return new Promise((answered) => {
    const end = (value: string | null) => {
      output.write('\n')
      answered(value)
      terminal.close()
    }
    terminal.once('SIGINT', () => end(null))
    terminal.once('line', end)
    terminal.once('close', () => answered(null))
  })
}
