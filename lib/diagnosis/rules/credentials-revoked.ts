import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** The very id and secret that worked: nobody mistyped anything, something changed at Marketo. */
export const credentialsRevoked: Rule = {
  code: 'credentials_revoked',
  stage: 'known',
  match({ identity, sameValuesWorked }, { answers }) {
    if (!sameValuesWorked) return null
    const { refusal } = identity
    if (refusal !== 'noSuchClient' && refusal !== 'badCredentials' && refusal !== 'other')
      return null
    const isAnswered = answers.user_locked !== undefined
    return fixable('marketoAdmin', 'likely', {
      alternatives: answers.user_locked === 'no' ? [] : [or('api_user_locked', 'userLocked')],
      ...(!isAnswered && { question: 'user_locked' }),
    })
  },
}
