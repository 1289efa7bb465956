import type { Shown } from '#app/docs/errors/example-of.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import type { ListedInstance } from '#lib/simulator/listed-instances.ts'

const PORT = 4010

/** The commands that show a verdict, one a line; for a simulated instance the first starts the simulator. */
export function commandsFor(shown: Shown, instance: ListedInstance | undefined): string {
  if (shown.by === 'report') return diagnose('--report', `tests/reports/${shown.file}`)
  if (shown.by === 'typed') {
    return `printf x | ${diagnose('--endpoint', shown.endpoint, '--client-id', 'x', '--secret-stdin')}`
  }
  const set = { MARKETO_SIMULATOR_URL: `http://127.0.0.1:${PORT}`, ...envOf(shown) }
  const environment = Object.entries(set).map(([name, value]) => `${name}=${quoted(value)}`)
  const id = instance?.clientId ?? ''
  const rest = [['--client-id', id, '--secret-stdin'], shown.args ?? []].map(inOneLine)
  return [
    `npm run -s simulator -- --port ${PORT} &`,
    [
      `printf %s ${quoted(instance?.clientSecret ?? '')} |`,
      ...environment,
      diagnose('--endpoint', shown.munchkinId),
      ...rest.filter((line) => line !== ''),
    ].join(' \\\n  '),
  ].join('\n')
}

const envOf = (shown: Shown) => (shown.by === 'instance' ? (shown.env ?? {}) : {})

const inOneLine = (args: string[]) => args.map(quoted).join(' ')

const diagnose = (...args: string[]) => `npm run -s diagnose -- ${inOneLine(args)}`

/** As a POSIX shell reads one word. */
const quoted = (text: string): string =>
  /^[\w./:=,@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`

/** The answers among the options, in their order. */
export function answersIn(shown: Shown): { question: QuestionCode; answer: Answer }[] {
  if (shown.by !== 'answers') return []
  return shown.args.flatMap((text) => {
    const [question, answer] = text.split('=')
    const known = { question: QuestionCode.safeParse(question), answer: Answer.safeParse(answer) }
    return known.question.success && known.answer.success
      ? [{ question: known.question.data, answer: known.answer.data }]
      : []
  })
}
