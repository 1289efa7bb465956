import type { Facts } from '#lib/diagnosis/facts.ts'
import { timeOfRequest } from '#lib/diagnosis/quota-reset.ts'
import { means } from '#lib/diagnosis/reading.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

const DAY = 24 * 60 * 60 * 1000

/** 614 from an instance that never gave us anything else, or for longer than what Adobe calls temporary. */
export const wrongSubscription: Rule = {
  code: 'wrong_subscription',
  stage: 'allowed',
  match(facts, { firstUnavailableAt }) {
    if (!means(facts.decisive, 'subscription')) return null
    const isLasting = isADayAfter(firstUnavailableAt, facts)
    if (hasEverAnswered(facts) && !isLasting) return null
    return fixable('marketoAdmin', 'likely', {
      params: {
        instance: facts.instance ?? '',
        ...(isLasting && firstUnavailableAt && { unavailableSince: firstUnavailableAt }),
      },
      alternatives: [or('subscription_unavailable', 'subscriptionGone')],
    })
  },
}

const hasEverAnswered = ({ identity, workedBefore }: Facts): boolean =>
  identity.granted || workedBefore !== null

/** The reply dates itself; one that does not leaves the day open. */
function isADayAfter(since: string | null, { decisive }: Facts): boolean {
  const answeredAt = decisive?.is === 'error' ? timeOfRequest(decisive.requestId) : null
  return answeredAt !== null && since !== null && answeredAt - Date.parse(since) > DAY
}
