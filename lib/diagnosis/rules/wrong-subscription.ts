import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** 614 from an instance that never gave us anything else, neither now nor before. */
export const wrongSubscription: Rule = {
  code: 'wrong_subscription',
  stage: 'allowed',
  match: ({ decisive, identity, instance, workedBefore }) =>
    means(decisive, 'subscription') && !identity.granted && !workedBefore
      ? fixable('marketoAdmin', 'likely', {
          params: { instance: instance ?? '' },
          alternatives: [or('subscription_unavailable', 'subscriptionGone')],
        })
      : null,
}
