import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** What was seen until its process died says nothing of the rest: not even a good start is a connection. */
export const processGone: Rule = {
  code: 'test_interrupted',
  stage: 'ended',
  match: ({ endedBy }) => (endedBy === 'processGone' ? ours('certain') : null),
}
