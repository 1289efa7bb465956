import { after, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'
import { secondsToWait } from '#lib/marketo/error-codes.ts'

export const rateLimited: Rule = {
  code: 'rate_limited',
  stage: 'allowed',
  match: ({ decisive }) =>
    decisive?.is === 'error' && means(decisive, 'neutralRate')
      ? wait('certain', after(secondsToWait(decisive.codes)), { params: { codes: decisive.codes } })
      : null,
}
