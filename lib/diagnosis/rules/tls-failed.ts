import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { after, ours, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** A certificate that is wrong for us alone was put there by our network; where others are well it may be theirs. */
export const tlsFailed: Rule = {
  code: 'tls_failed',
  stage: 'reaching',
  match({ decisive, othersReach }) {
    if (decisive?.is !== 'network' || kindOfFailure(decisive) !== 'tls') return null
    const params = { errno: decisive.errno }
    return othersReach === true
      ? wait('possible', after(60), { params })
      : ours('likely', { params })
  },
}
