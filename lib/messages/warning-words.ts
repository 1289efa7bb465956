import type { Report, Warning } from '#lib/diagnosis/report.ts'
import type { QuestionCode, VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { Params } from '#lib/messages/types.ts'
import type { Part, Words } from '#lib/messages/words.ts'

/** A sentence for what rides along with a verdict; about a value's shape, the sentence of the form. */
export function warningWords(warning: Warning, words: Words): Part[] {
  const shape = shapeMessage(warning, words)
  if (shape) return words.rich(shape)
  return words.rich(words.messages.warning[warning.code], { ...UNNAMED, ...warning.params })
}

/** Old reports may lack a parameter; a warning is not worth failing for. */
const UNNAMED: Params = {
  munchkinId: '',
  name: '',
  isNamed: 'yes',
  pasted: '',
  apiUser: '',
  total: 0,
  minutesLeft: 0,
}

function shapeMessage(warning: Warning, words: Words): string | undefined {
  const field = fieldOf(warning)
  const shapes: Record<string, string> | null = field && words.messages.shape[field]
  return shapes?.[String(warning.params['shape'])]
}

/** The field whose value's shape the warning is about. */
export function fieldOf({ code }: Warning): 'clientId' | 'clientSecret' | null {
  if (code === 'client_id_shape') return 'clientId'
  return code === 'client_secret_shape' ? 'clientSecret' : null
}

/** Verdicts that say themselves what the shape of a value would warn of. */
const ABOUT_SHAPES: readonly VerdictCode[] = [
  'credentials_swapped',
  'client_id_is_email',
  'soap_credentials',
  'secret_is_token',
]

/** What rides along with a verdict and is not said by it already. */
export const warningsToShow = ({ verdict, warnings }: Report): Warning[] =>
  ABOUT_SHAPES.includes(verdict.code)
    ? warnings.filter((warning) => fieldOf(warning) === null)
    : warnings

export type QuestionWords = {
  code: QuestionCode
  title: string
  lead: Part[]
  yes: string
  no: string
  cannotSee: string
}

/** The question that settles a doubt, with its three answers. `instance` is the Munchkin ID that was tested. */
export function questionWords(code: QuestionCode, words: Words, instance: string): QuestionWords {
  const text = words.messages.question[code]
  return {
    code,
    title: words.say(text.title, { instance }),
    lead: words.rich(text.lead),
    yes: words.say(text.yes),
    no: words.say(text.no),
    cannotSee: words.say(text.cannotSee),
  }
}
