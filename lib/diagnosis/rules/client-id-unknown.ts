import { instanceSeen } from '#lib/diagnosis/instance-seen.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** Certain that it is unknown there: the wrong instance (sandbox or production), or a deleted service. */
export const clientIdUnknown: Rule = {
  code: 'client_id_unknown',
  stage: 'known',
  blamesTyping: true,
  match({ identity, instance, workedBefore }, { answers }) {
    if (identity.refusal !== 'noSuchClient') return null
    const idWorked = workedBefore?.sameClientId === true
    const isElsewhere = answers.address_bar_id === 'no'
    return fixable('you', 'certain', {
      params: { instance: instance ?? '', ...instanceSeen(answers) },
      alternatives: isElsewhere
        ? []
        : [or('credentials_revoked', 'serviceDeleted', idWorked ? 'likely' : 'possible')],
      ...(!answers.address_bar_id && { question: 'address_bar_id' }),
    })
  },
}
