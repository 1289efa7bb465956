import { opensNothing } from '#lib/diagnosis/opens-nothing.ts'
import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * A service cannot be made without choosing an API Only User. Where LaunchPoint offers none, as a person saw, there is
 * no service either: said before any test, and of whatever Marketo does not know.
 */
export const noApiOnlyUserByAnswer: Rule = {
  code: 'no_api_only_user',
  stage: 'known',
  match(facts, { answers }) {
    if (answers.api_only_user_offered !== 'no') return null
    const { refusal } = facts.identity
    const isUnknown = refusal === 'noSuchClient' || refusal === 'other'
    const isSaid = facts.calls.length === 0 || isUnknown || opensNothing(facts)
    return isSaid ? fixable('marketoAdmin', 'certain', { params: { by: 'answer' } }) : null
  },
}
