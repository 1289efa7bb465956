import { confidenceByAnswer, nextQuestion } from '#lib/diagnosis/allowlist-answers.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** Identity very probably answers blocked addresses too, so its 403 is a weak hint. */
export const ipBlockedAtIdentity: Rule = {
  code: 'ip_blocked',
  stage: 'known',
  match({ identity }, { answers }) {
    if (identity.refusal !== 'forbidden' || answers.ip_restrictions === 'no') return null
    return fixable('marketoAdmin', confidenceByAnswer(answers) ?? 'possible', {
      params: { at: 'identity' },
      alternatives: [or('unexpected_reply', 'refusedOnTheWay')],
      ...nextQuestion(answers),
    })
  },
}
