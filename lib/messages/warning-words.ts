import type { Warning } from '#lib/diagnosis/report.ts'
import type { QuestionCode } from '#lib/diagnosis/verdict.ts'
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
  pasted: '',
  apiUser: '',
  total: 0,
  minutesLeft: 0,
}

function shapeMessage({ code, params }: Warning, words: Words): string | undefined {
  const { shape } = words.messages
  const shapes: Record<string, string> | null =
    code === 'client_id_shape'
      ? shape.clientId
      : code === 'client_secret_shape'
        ? shape.clientSecret
        : null
  return shapes?.[String(params['shape'])]
}

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
    yes: text.yes,
    no: text.no,
    cannotSee: text.cannotSee,
  }
}
