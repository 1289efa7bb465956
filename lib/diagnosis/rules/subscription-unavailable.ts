import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** Adobe: "usually indicates temporary inaccessibility". Stands after `wrong_subscription`, which takes what lasts. */
export const subscriptionUnavailable: Rule = {
  code: 'subscription_unavailable',
  stage: 'allowed',
  match: ({ decisive }) =>
    means(decisive, 'subscription')
      ? wait('likely', after(900), {
          alternatives: [or('wrong_subscription', 'closedSubscription')],
        })
      : null,
}
