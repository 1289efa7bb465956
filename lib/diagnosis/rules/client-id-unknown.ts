import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** Certain that it is unknown there: the wrong instance (sandbox or production), or a deleted service. */
export const clientIdUnknown: Rule = {
  code: 'client_id_unknown',
  stage: 'known',
  match: ({ identity, instance }, { answers }) =>
    identity.refusal === 'noSuchClient'
      ? fixable('you', 'certain', {
          params: { instance: instance ?? '' },
          ...(!answers.address_bar_id && { question: 'address_bar_id' }),
        })
      : null,
}
