import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const secretIsToken: Rule = {
  code: 'secret_is_token',
  stage: 'known',
  blamesTyping: true,
  match: ({ typed, identity }) =>
    typed?.clientSecret === 'accessToken' && identity.refusal === 'badCredentials'
      ? fixable('you', 'likely')
      : null,
}
