import { parseArgs } from 'node:util'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { Answer, QuestionCode, type Answers } from '#lib/diagnosis/verdict.ts'
import { needsGiven, unknownOperations } from '#scripts/diagnose/needs-given.ts'

export type DiagnoseArguments = {
  /** Null when a stored report is to be judged again. */
  endpoint: string | null
  clientId: string
  secretFromPipe: boolean
  needs: PermissionNeed[]
  answers: Answers
  /** With an endpoint: where to write the report. Without: the stored report to judge again. */
  reportFile: string | null
  /** An earlier report, to say what changed since. */
  sinceFile: string | null
  locale: string
  json: boolean
}

export type Usage =
  | { ok: true; help: true }
  | { ok: true; help: false; given: DiagnoseArguments }
  | { ok: false; reason: WrongUsage; what: string }

export type WrongUsage =
  | 'secretNeverArgument'
  | 'optionUnknown'
  | 'optionNoValue'
  | 'argumentUnknown'
  | 'answerUnknown'
  | 'operationUnknown'
  | 'optionMissing'

const OPTIONS = {
  endpoint: { type: 'string' },
  'client-id': { type: 'string' },
  'secret-stdin': { type: 'boolean' },
  permissions: { type: 'string' },
  optional: { type: 'string' },
  'must-verify': { type: 'string' },
  operations: { type: 'string' },
  answer: { type: 'string', multiple: true },
  report: { type: 'string' },
  since: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The secret is never an argument: every user of the machine could read it in the list of processes. */
export function readArguments(args: string[]): Usage {
  const wrong = wrongUsage(args)
  if (wrong) return wrong
  const { values } = parseArgs({ args, options: OPTIONS })
  if (values.help) return { ok: true, help: true }
  const answers = readAnswers(values.answer ?? [])
  if (!answers) return { ok: false, reason: 'answerUnknown', what: 'answer' }
  const unknown = unknownOperations(values.operations ?? '')
  if (unknown.length > 0)
    return {
      ok: false,
      reason: 'operationUnknown',
      what: unknown.map(({ name, nearest }) => `${name} (${nearest.join(', ')})`).join('; '),
    }
  if (values.endpoint === undefined && values.report === undefined)
    return { ok: false, reason: 'optionMissing', what: 'endpoint' }
  if (values.endpoint !== undefined && !values['client-id']?.trim())
    return { ok: false, reason: 'optionMissing', what: 'client-id' }
  return {
    ok: true,
    help: false,
    given: {
      endpoint: values.endpoint ?? null,
      clientId: values['client-id'] ?? '',
      secretFromPipe: values['secret-stdin'] ?? false,
      needs: needsGiven({ ...values, mustVerify: values['must-verify'] }),
      answers,
      reportFile: values.report ?? null,
      sinceFile: values.since ?? null,
      locale: values.locale ?? 'en',
      json: values.json ?? false,
    },
  }
}

function wrongUsage(args: string[]): (Usage & { ok: false }) | null {
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional') return { ok: false, reason: 'argumentUnknown', what: '' }
    if (token.kind !== 'option') continue
    if (/secret/i.test(token.name) && token.name !== 'secret-stdin')
      return { ok: false, reason: 'secretNeverArgument', what: '' }
    if (!Object.hasOwn(OPTIONS, token.name))
      return { ok: false, reason: 'optionUnknown', what: token.name }
    const takesValue = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string'
    if (takesValue && (token.value === undefined || token.value.startsWith('--')))
      return { ok: false, reason: 'optionNoValue', what: token.name }
    if (!takesValue && token.value !== undefined)
      return {
        ok: false,
        reason: token.name === 'secret-stdin' ? 'secretNeverArgument' : 'argumentUnknown',
        what: token.name,
      }
  }
  return null
}

function readAnswers(given: string[]): Answers | null {
  const answers: Answers = {}
  for (const pair of given) {
    const [name, value] = pair.split('=')
    const question = QuestionCode.safeParse(name)
    const answer = Answer.safeParse(value)
    if (!question.success || !answer.success) return null
    answers[question.data] = answer.data
  }
  return answers
}
