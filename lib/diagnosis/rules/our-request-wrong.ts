import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/**
 * Never the customer's fault: Identity did not see what we sent in either form, or REST did not understand the baseline.
 * One form alone, or one probe, leaves room for something else.
 */
export const ourRequestWrong: Rule = {
  code: 'our_request_wrong',
  stage: 'known',
  match({ access, identity, decisive }) {
    if (identity.unreadForms > 0) return ours(identity.unreadForms === 2 ? 'certain' : 'likely')
    const isMisasked = means(decisive, 'ourRequest') || means(decisive, 'notFound')
    if (!isMisasked || decisive?.is !== 'error') return null
    const isOnBaseline = identity.granted && !access.passed
    return ours(isOnBaseline ? 'certain' : 'likely', { params: { codes: decisive.codes } })
  },
}
