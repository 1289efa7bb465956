import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { userSeen } from '#lib/diagnosis/user-seen.ts'

/** A refusal without a text that we know. What is not even JSON may come from something on the way. */
export const credentialsRefused: Rule = {
  code: 'credentials_refused',
  stage: 'known',
  blamesTyping: true,
  match({ identity }, { answers }) {
    if (identity.refusal !== 'other') return null
    const { isForeign, reading } = identity
    return fixable('you', isForeign ? 'possible' : 'likely', {
      params: {
        ...(reading?.is === 'identityError' && { codes: [reading.error] }),
        ...userSeen(answers),
      },
      alternatives: [
        ...(isForeign ? [or('unexpected_reply', 'strangeReply')] : []),
        or('credentials_revoked', 'serviceDeleted'),
        ...(answers.user_locked === 'no' ? [] : [or('api_user_locked', 'userLocked')]),
      ],
      ...(!answers.user_locked && { question: 'user_locked' }),
    })
  },
}
