import { after, or, wait } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

export const marketoUnavailable: Rule = {
  code: 'marketo_unavailable',
  stage: 'allowed',
  match({ decisive }) {
    if (decisive?.is === 'error' && means(decisive, 'retryable')) {
      return wait('likely', after(60), { params: { codes: decisive.codes } })
    }
    if (decisive?.is !== 'serverError') return null
    return wait('likely', after(60), {
      params: { status: decisive.status },
      // Adobe: a 500 "may include improperly formed REST API request URLs".
      ...(decisive.status === 500 && {
        alternatives: [or('our_request_wrong', 'badRequest')],
      }),
    })
  },
}
