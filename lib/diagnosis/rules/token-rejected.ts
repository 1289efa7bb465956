import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** A token just given, renewed once, and refused again: Identity and REST disagree, or the header gets lost. */
export const tokenRejected: Rule = {
  code: 'token_rejected',
  stage: 'allowed',
  match: ({ access, identity }) =>
    identity.granted && access.refusedAfterRenewal
      ? wait('possible', after(60), { alternatives: [or('token_not_received', 'headerLost')] })
      : null,
}
