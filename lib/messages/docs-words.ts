import { RULES } from '#lib/diagnosis/rules.ts'
import type { Stage } from '#lib/diagnosis/rule.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { DocsStage } from '#lib/messages/en/docs.ts'
import type { Part, Words } from '#lib/messages/words.ts'

type DocsWords = {
  /** A few words for lists, without confidence. */
  name: string
  stage: string
  /** In no particular order. */
  causes: Part[][]
}

/** What the documentation says of a verdict beside the verdict's own words. */
export function docsWords(code: VerdictCode, words: Words, hostName: string): DocsWords {
  const { messages } = words
  return {
    name: words.say(messages.verdicts[code].name),
    stage: words.t(`docs.stage.${docsStage(code)}.title`),
    causes: messages.causes[code].map((cause) => words.rich(cause, { host: hostName })),
  }
}

const GROUP: Record<Stage, DocsStage> = {
  typed: 'typed',
  reaching: 'reaching',
  known: 'known',
  allowed: 'allowed',
  letIn: 'letIn',
  ended: 'noResult',
  open: 'noResult',
}

const ORDER: readonly DocsStage[] = ['typed', 'reaching', 'known', 'allowed', 'letIn', 'noResult']

/** All verdicts in the order of the test. What two stages can say stands where it is usually said, in the later one. */
export function docsStages(): { stage: DocsStage; codes: VerdictCode[] }[] {
  const codes = [...new Set(RULES.map(({ code }) => code))]
  return ORDER.map((stage) => ({ stage, codes: codes.filter((code) => docsStage(code) === stage) }))
}

export function docsStage(code: VerdictCode): DocsStage {
  const rule = RULES.findLast((each) => each.code === code)
  return rule ? GROUP[rule.stage] : 'noResult'
}
