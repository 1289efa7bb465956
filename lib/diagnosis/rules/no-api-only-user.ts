import { opensNothing } from '#lib/diagnosis/opens-nothing.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** A token that names nobody and opens nothing could come from a service whose API Only User is gone. */
export const noApiOnlyUser: Rule = {
  code: 'no_api_only_user',
  stage: 'known',
  match(facts, { answers }) {
    if (!opensNothing(facts) || answers.api_only_user_offered === 'yes') return null
    return fixable('marketoAdmin', 'possible', {
      params: { by: 'evidence' },
      alternatives: [
        facts.access.passed
          ? or('no_permissions', 'nothingGranted')
          : or('ip_blocked', 'addressNotListed'),
      ],
      ...(!answers.api_only_user_offered && { question: 'api_only_user_offered' }),
    })
  },
}
