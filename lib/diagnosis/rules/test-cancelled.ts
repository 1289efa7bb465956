import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const testCancelled: Rule = {
  code: 'test_cancelled',
  stage: 'ended',
  match: (facts) => (facts.cancelled ? ours('certain') : null),
}
