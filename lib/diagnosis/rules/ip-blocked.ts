import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import type { Evidence } from '#lib/diagnosis/report.ts'
import type { Answers, Confidence, QuestionCode } from '#lib/diagnosis/verdict.ts'

/**
 * Reads that need no permission were denied twice: an allowlist without our address, or no token arrived. The wire
 * cannot tell which, so it is certain only when a person has looked.
 */
export const ipBlocked: Rule = {
  code: 'ip_blocked',
  stage: 'allowed',
  match({ access }, { answers, witnesses }) {
    if (!access.deniedTwice || answers.ip_restrictions === 'no') return null
    const question = nextQuestion(answers)
    return fixable('marketoAdmin', confidenceOf(answers, witnesses), {
      params: { at: 'rest' },
      alternatives: [
        or('no_permissions', 'nothingGranted'),
        or('token_not_received', 'headerLost'),
      ],
      ...(question && { question }),
    })
  },
}

function confidenceOf(answers: Answers, witnesses: Evidence['witnesses']): Confidence {
  if (answers.ip_restrictions === 'yes') {
    if (answers.addresses_listed === 'no') return 'certain'
    if (answers.addresses_listed === 'yes') return 'possible'
  }
  return witnesses?.letIn === 0 ? 'possible' : 'likely'
}

function nextQuestion(answers: Answers): QuestionCode | undefined {
  if (answers.ip_restrictions === undefined) return 'ip_restrictions'
  const isNext = answers.ip_restrictions === 'yes' && answers.addresses_listed === undefined
  return isNext ? 'addresses_listed' : undefined
}
