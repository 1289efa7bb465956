import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * Likely, not certain: one public sighting of the text (jepcastelein/marketo-rest-python issue 2), and what Marketo
 * answers for a locked user is not documented.
 */
export const clientSecretWrong: Rule = {
  code: 'client_secret_wrong',
  stage: 'known',
  blamesTyping: true,
  match: ({ identity }, { answers }) =>
    identity.refusal === 'badCredentials'
      ? fixable('you', 'likely', {
          alternatives: [
            or('client_id_unknown', 'wrongInstance'),
            ...(answers.user_locked === 'no' ? [] : [or('api_user_locked', 'userLocked')]),
          ],
        })
      : null,
}
