import type { Shown } from '#app/docs/errors/example-of.ts'
import { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import { diagnoseCommand, simulatedDiagnose } from '#lib/messages/diagnose-command.ts'
import type { ListedInstance } from '#lib/simulator/listed-instances.ts'

const PORT = 4010

/** The commands that show a verdict, one a line; for a simulated instance the first starts the simulator. */
export function commandsFor(shown: Shown, instance: ListedInstance | null): string {
  if (shown.by === 'report') {
    return diagnoseCommand(['--report', `tests/reports/${shown.file}`])
  }
  if (shown.by === 'typed') {
    const typed = ['--endpoint', shown.endpoint, '--client-id', 'x', '--secret-stdin']
    return `printf x | ${diagnoseCommand(typed)}`
  }
  const { clientId = '', clientSecret = '' } = instance ?? {}
  const set = { MARKETO_SIMULATOR_URL: `http://127.0.0.1:${PORT}`, ...envOf(shown) }
  const values = { munchkinId: shown.munchkinId, clientId, clientSecret }
  return [
    `npm run -s simulator -- --port ${PORT} &`,
    simulatedDiagnose(values, set, shown.args ?? []).join(' \\\n  '),
  ].join('\n')
}

const envOf = (shown: Shown) => (shown.by === 'instance' ? (shown.env ?? {}) : {})

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
