import { after, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'
import { usageKnown } from '#lib/diagnosis/usage-known.ts'
import { secondsToWait } from '#lib/marketo/error-codes.ts'

export const rateLimited: Rule = {
  code: 'rate_limited',
  stage: 'allowed',
  match(facts) {
    const { decisive } = facts
    if (decisive?.is !== 'error' || !means(decisive, 'neutralRate')) return null
    const { codes } = decisive
    return wait('certain', after(secondsToWait(codes)), { params: { codes, ...usageKnown(facts) } })
  },
}
