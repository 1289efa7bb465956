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
  match(facts) {
    if (!means(facts.decisive, 'subscription')) return null
    if (hasEverAnswered(facts) && !isAwayForADay(facts)) return null
    return fixable('marketoAdmin', 'likely', {
      params: { instance: facts.instance ?? '' },
      alternatives: [or('subscription_unavailable', 'subscriptionGone')],
    })
  },
}

const hasEverAnswered = ({ identity, workedBefore }: Facts): boolean =>
  identity.granted || workedBefore !== null

/** The reply dates itself; one that does not leaves the day open. */
function isAwayForADay({ decisive, workedBefore }: Facts): boolean {
  const answeredAt = decisive?.is === 'error' ? timeOfRequest(decisive.requestId) : null
  const failingSince = workedBefore?.firstFailureAt
  if (answeredAt === null || !failingSince) return false
  return answeredAt - Date.parse(failingSince) > DAY
}
