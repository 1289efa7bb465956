import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const endpointMissing: Rule = {
  code: 'endpoint_missing',
  stage: 'typed',
  match: ({ typed }) =>
    typed?.endpoint.ok === false && typed.endpoint.reason === 'endpoint_missing'
      ? fixable('you', 'certain')
      : null,
}
