import { secondsToReset, timeOfRequest } from '#lib/diagnosis/quota-reset.ts'
import { wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

export const quotaExhausted: Rule = {
  code: 'quota_exhausted',
  stage: 'allowed',
  match({ decisive }) {
    if (decisive?.is !== 'error' || !means(decisive, 'neutralQuota')) return null
    const answeredAt = timeOfRequest(decisive.requestId)
    const seconds = answeredAt === null ? {} : { seconds: secondsToReset(answeredAt) }
    return wait(
      'certain',
      { kind: 'after', ...seconds },
      { params: { resetsAt: '00:00 US Central' } },
    )
  },
}
