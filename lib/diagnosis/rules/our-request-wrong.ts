import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** Never the customer's fault: Identity did not see what we sent in either form, or REST did not understand us. */
export const ourRequestWrong: Rule = {
  code: 'our_request_wrong',
  stage: 'known',
  match({ identity, decisive }) {
    if (identity.everyFormUnread) return ours('certain')
    const isMisasked = means(decisive, 'ourRequest') || means(decisive, 'notFound')
    if (!isMisasked || decisive?.is !== 'error') return null
    return ours('certain', { params: { codes: decisive.codes } })
  },
}
