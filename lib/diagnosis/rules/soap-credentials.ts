import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const soapCredentials: Rule = {
  code: 'soap_credentials',
  stage: 'known',
  blamesTyping: true,
  match({ typed, identity }) {
    const isSoap = typed?.clientId === 'soapUserId' || typed?.clientSecret === 'soapKey'
    return isSoap && identity.refusal === 'noSuchClient'
      ? fixable('marketoAdmin', 'likely', {
          alternatives: [or('no_api_only_user', 'noApiUser')],
        })
      : null
  },
}
