import { isListRuledOut, listSeen } from '#lib/diagnosis/allowlist-answers.ts'
import { or, ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** By elimination only: no allowlist is in the way and the role has ticks, so what Marketo saw had no token. */
export const tokenNotReceived: Rule = {
  code: 'token_not_received',
  stage: 'allowed',
  match: ({ access }, { answers }) =>
    access.deniedTwice && isListRuledOut(answers) && answers.role_has_ticks === 'yes'
      ? ours('possible', {
          params: listSeen(answers),
          alternatives: [or('ip_blocked', 'addressNotListed')],
        })
      : null,
}
