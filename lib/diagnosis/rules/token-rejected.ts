import { means } from '#lib/diagnosis/reading.ts'
import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * A token just given, renewed once, and refused again: Identity and REST disagree, or the header gets lost. That the
 * baseline passed before the first refusal changes nothing about it.
 */
export const tokenRejected: Rule = {
  code: 'token_rejected',
  stage: 'allowed',
  match: ({ access, decisive, identity }) =>
    identity.granted && (access.refusedAfterRenewal || (access.passed && means(decisive, 'renew')))
      ? wait('possible', after(60), { alternatives: [or('token_not_received', 'headerLost')] })
      : null,
}
