import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const instanceUnreachable: Rule = {
  code: 'instance_unreachable',
  stage: 'reaching',
  match({ decisive }) {
    const kind = kindOfFailure(decisive)
    if (decisive?.is !== 'network' || (kind !== 'reset' && kind !== 'unreachable')) return null
    return wait('possible', after(60), {
      params: { errno: decisive.errno },
      alternatives: [or('ip_blocked', 'silentDrop')],
    })
  },
}
