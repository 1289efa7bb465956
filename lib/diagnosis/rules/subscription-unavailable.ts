import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** Adobe: "usually indicates temporary inaccessibility". An instance that never gave a token may not be there at all. */
export const subscriptionUnavailable: Rule = {
  code: 'subscription_unavailable',
  stage: 'allowed',
  match: ({ decisive, identity, workedBefore }) =>
    means(decisive, 'subscription') && (identity.granted || workedBefore)
      ? wait('likely', after(900), {
          alternatives: [or('wrong_subscription', 'closedSubscription')],
        })
      : null,
}
