import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** Without a key nothing that was stored can be opened, so nothing was tested. */
export const serviceSealed: Rule = {
  code: 'service_sealed',
  stage: 'ended',
  match: ({ endedBy }) => (endedBy === 'sealed' ? ours('certain') : null),
}
