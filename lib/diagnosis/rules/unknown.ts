import { ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { stateOf } from '#lib/diagnosis/permission-results.ts'
import { codesSeen } from '#lib/diagnosis/codes-seen.ts'

/** Nothing above, and not for want of time: the raw codes go to support. Never a connection, never a word against the credentials. */
export const unknown: Rule = {
  code: 'unknown',
  stage: 'open',
  match({ calls, interrupted, required }) {
    if (interrupted) return null
    const notVerified = required
      .filter((fact) => fact.need.mustVerify && stateOf(fact) !== 'held')
      .map(({ permission }) => permission.name)
    return ours('possible', {
      params: { codes: codesSeen(calls), ...(notVerified.length > 0 && { notVerified }) },
    })
  },
}
