import {
  areListed,
  confidenceByAnswer,
  listSeen,
  nextQuestion,
} from '#lib/diagnosis/allowlist-answers.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import type { Answers, QuestionCode } from '#lib/diagnosis/verdict.ts'

/**
 * Reads that need no permission were denied twice: an allowlist without our address, or no token arrived. The wire
 * cannot tell which, so it is certain only when a person has looked; who finds us listed is asked for the role.
 */
export const ipBlocked: Rule = {
  code: 'ip_blocked',
  stage: 'allowed',
  match({ access }, { answers, witnesses }) {
    if (!access.deniedTwice || answers.ip_restrictions === 'no') return null
    if (areListed(answers) && isRoleKnown(answers)) return null
    // Where nobody was let in from here lately, it may be us who lose every token on the way.
    const seen = witnesses?.letIn === 0 ? 'possible' : 'likely'
    return fixable('marketoAdmin', confidenceByAnswer(answers) ?? seen, {
      params: { at: 'rest', ...listSeen(answers) },
      alternatives: [
        or('no_permissions', 'nothingGranted'),
        or('token_not_received', 'headerLost'),
      ],
      ...nextQuestion(answers),
      ...askForRole(answers),
    })
  },
}

const isRoleKnown = ({ role_has_ticks }: Answers): boolean =>
  role_has_ticks === 'yes' || role_has_ticks === 'no'

const askForRole = (answers: Answers): { question?: QuestionCode } =>
  areListed(answers) && !answers.role_has_ticks ? { question: 'role_has_ticks' } : {}
