import { confidenceByAnswer, nextQuestion } from '#lib/diagnosis/allowlist-answers.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * Reads that need no permission were denied twice: an allowlist without our address, or no token arrived. The wire
 * cannot tell which, so it is certain only when a person has looked.
 */
export const ipBlocked: Rule = {
  code: 'ip_blocked',
  stage: 'allowed',
  match({ access }, { answers, witnesses }) {
    if (!access.deniedTwice || answers.ip_restrictions === 'no') return null
    // Where nobody was let in from here lately, it may be us who lose every token on the way.
    const seen = witnesses?.letIn === 0 ? 'possible' : 'likely'
    return fixable('marketoAdmin', confidenceByAnswer(answers) ?? seen, {
      params: { at: 'rest' },
      alternatives: [
        or('no_permissions', 'nothingGranted'),
        or('token_not_received', 'headerLost'),
      ],
      ...nextQuestion(answers),
    })
  },
}
