import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { userSeen } from '#lib/diagnosis/user-seen.ts'

/**
 * The very id and secret that worked: nobody mistyped anything, something changed at Marketo. What is not even JSON may
 * come from something on the way.
 */
export const credentialsRevoked: Rule = {
  code: 'credentials_revoked',
  stage: 'known',
  match({ identity: { isForeign, refusal }, sameValuesWorked }, { answers }) {
    if (!sameValuesWorked) return null
    if (refusal !== 'noSuchClient' && refusal !== 'badCredentials' && refusal !== 'other')
      return null
    return fixable('marketoAdmin', isForeign ? 'possible' : 'likely', {
      params: userSeen(answers),
      alternatives: [
        ...(isForeign ? [or('unexpected_reply', 'strangeReply')] : []),
        ...(answers.user_locked === 'no' ? [] : [or('api_user_locked', 'userLocked')]),
      ],
      ...(!answers.user_locked && { question: 'user_locked' }),
    })
  },
}
