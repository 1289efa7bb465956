import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** Identity very probably answers blocked addresses too, so its 403 is a weak hint. */
export const ipBlockedAtIdentity: Rule = {
  code: 'ip_blocked',
  stage: 'known',
  match: ({ identity }) =>
    identity.refusal === 'forbidden'
      ? fixable('marketoAdmin', 'possible', {
          params: { at: 'identity' },
          alternatives: [or('unexpected_reply', 'refusedOnTheWay')],
        })
      : null,
}
