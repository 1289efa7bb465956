import { isLetIn, isWithoutGaps } from '#lib/diagnosis/letting-in.ts'
import { namesInState } from '#lib/diagnosis/permission-results.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const connectedWithGaps: Rule = {
  code: 'connected_with_gaps',
  stage: 'letIn',
  match(facts) {
    if (!isLetIn(facts) || isWithoutGaps(facts)) return null
    const { access, permissions } = facts
    const inferred = permissions.filter((fact) => fact.inferred)
    return {
      params: {
        missingOptional: namesInState(permissions, 'missing'),
        notVerifiable: namesInState(permissions, 'notVerifiable'),
        featureOff: namesInState(permissions, 'featureOff'),
        notSeen: namesInState(permissions, 'unknown'),
        inferred: inferred.map(({ permission }) => permission.name),
        addressesNotSeen: access.unseenFrom,
      },
      outcome: 'connected',
      owner: 'you',
      confidence: 'certain',
      alternatives: [],
      retry: { kind: 'afterFix' },
    }
  },
}
