import { after, ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const egressBroken: Rule = {
  code: 'egress_broken',
  stage: 'reaching',
  match: ({ decisive, othersReach }) =>
    decisive?.is === 'network' && othersReach === false
      ? ours('likely', { params: { errno: decisive.errno }, retry: after(60) })
      : null,
}
