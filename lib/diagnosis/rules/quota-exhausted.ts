import { secondsToReset, timeOfRequest } from '#lib/diagnosis/quota-reset.ts'
import { means } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import { fixable, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { usageKnown } from '#lib/diagnosis/usage-known.ts'
import type { Retry } from '#lib/diagnosis/verdict.ts'

/** Days of seven, this one included, from which on waiting is no answer any more. */
const TOO_OFTEN = 3

/** Passes at midnight US Central; where it comes back on three days of seven, somebody has to make room. */
export const quotaExhausted: Rule = {
  code: 'quota_exhausted',
  stage: 'allowed',
  match(facts, evidence) {
    const { decisive } = facts
    if (decisive?.is !== 'error' || !means(decisive, 'neutralQuota')) return null
    const retry = untilMidnight(decisive)
    const params = usageKnown(facts)
    const quotaDays = evidence.quotaDays + 1
    return quotaDays >= TOO_OFTEN
      ? fixable('marketoAdmin', 'certain', { retry, params: { ...params, quotaDays } })
      : wait('certain', retry, { params })
  },
}

function untilMidnight({ requestId }: Extract<Reading, { is: 'error' }>): Retry {
  const answeredAt = timeOfRequest(requestId)
  return {
    kind: 'after',
    ...(answeredAt !== null && { seconds: secondsToReset(answeredAt) }),
  }
}
