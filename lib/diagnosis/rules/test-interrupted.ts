import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** The deadline came before anything could be said. */
export const testInterrupted: Rule = {
  code: 'test_interrupted',
  stage: 'open',
  match: ({ interrupted }) => (interrupted ? ours('certain') : null),
}
