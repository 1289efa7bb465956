import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** What Marketo answers for a locked user is not documented: only a person can tell. */
export const apiUserLocked: Rule = {
  code: 'api_user_locked',
  stage: 'known',
  match({ identity, access }, { answers }) {
    const isRefused = identity.refusal === 'other' || identity.refusal === 'noSuchClient'
    const isShutOut = identity.refusal === 'badCredentials' || access.deniedTwice
    return answers.user_locked === 'yes' &&
      (isRefused || isShutOut || means(access.reading, 'renew'))
      ? fixable('marketoAdmin', 'certain')
      : null
  },
}
