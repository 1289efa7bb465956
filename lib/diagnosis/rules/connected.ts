import { isLetIn, isWithoutGaps } from '#lib/diagnosis/letting-in.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const connected: Rule = {
  code: 'connected',
  stage: 'letIn',
  match: (facts) =>
    isLetIn(facts) && isWithoutGaps(facts)
      ? {
          params: { apiUser: facts.identity.apiUser ?? '' },
          outcome: 'connected',
          owner: 'nobody',
          confidence: 'certain',
          alternatives: [],
          retry: { kind: 'now' },
        }
      : null,
}
