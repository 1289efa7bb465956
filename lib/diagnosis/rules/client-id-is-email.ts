import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const clientIdIsEmail: Rule = {
  code: 'client_id_is_email',
  stage: 'known',
  blamesTyping: true,
  match: ({ typed, identity }) =>
    typed?.clientId === 'email' && identity.refusal === 'noSuchClient'
      ? fixable('you', 'likely', {
          alternatives: [or('no_api_only_user', 'noApiUser')],
        })
      : null,
}
