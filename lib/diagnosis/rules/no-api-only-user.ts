import type { Facts } from '#lib/diagnosis/facts.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * A service cannot be made without choosing an API Only User. So: nothing to choose (the person says so, before any
 * test if need be), or a token that names nobody and opens nothing.
 */
export const noApiOnlyUser: Rule = {
  code: 'no_api_only_user',
  stage: 'known',
  match(facts, { answers }) {
    const { identity, access } = facts
    const isRefused = identity.refusal !== null && identity.refusal !== 'requestNotRead'
    const opensNothing = namesNobody(facts) && wasDenied(facts)
    const isAsked = facts.calls.length > 0
    if (answers.api_only_user_offered === 'no' && (!isAsked || isRefused || opensNothing)) {
      return fixable('marketoAdmin', 'certain', { params: { by: 'answer' } })
    }
    if (!opensNothing) return null
    return fixable('marketoAdmin', 'possible', {
      params: { by: 'evidence' },
      alternatives: [
        access.passed
          ? or('no_permissions', 'nothingGranted')
          : or('ip_blocked', 'addressNotListed'),
      ],
      ...(!answers.api_only_user_offered && { question: 'api_only_user_offered' }),
    })
  },
}

const namesNobody = ({ identity }: Facts) => identity.granted && identity.apiUser === null

const wasDenied = ({ access, required }: Facts) =>
  access.deniedTwice ||
  (access.passed &&
    required.some(({ result }) => result === 'denied') &&
    !required.some(({ result }) => result === 'passed'))
