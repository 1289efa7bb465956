import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const credentialsSwapped: Rule = {
  code: 'credentials_swapped',
  stage: 'known',
  blamesTyping: true,
  match: ({ typed, identity }) =>
    typed?.clientId === 'clientSecret' &&
    typed.clientSecret === 'clientId' &&
    identity.refusal === 'noSuchClient'
      ? fixable('you', 'certain')
      : null,
}
