import { fixable, or } from '#lib/diagnosis/rule.ts'
import { mayBeOff } from '#lib/diagnosis/permission-facts.ts'
import { tokenEnd } from '#lib/diagnosis/token-end.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/** A new token lives an hour; one that was handed out with less was given to the service earlier. */
const FRESH_SECONDS = 3590

export const permissionMissing: Rule = {
  code: 'permission_missing',
  stage: 'allowed',
  match({ access, calls, identity, required }, { answers }) {
    const missing = required.filter(({ result }) => result === 'denied')
    if (!access.passed || missing.length === 0) return null
    const left = identity.expiresIn
    const tokenIsOlder = left !== null && left < FRESH_SECONDS
    const tokenEndsAt = tokenIsOlder ? tokenEnd(calls) : null
    const workspacesAreOpen = answers.workspaces !== 'no'
    const someMayBeOff = missing.some(({ permission }) => mayBeOff(permission))
    return fixable('marketoAdmin', workspacesAreOpen || someMayBeOff ? 'likely' : 'certain', {
      params: {
        permissions: missing.map(({ permission }) => permission.name),
        ...(tokenIsOlder && { tokenSecondsLeft: left }),
        ...(tokenEndsAt && { tokenEndsAt }),
      },
      alternatives: [
        ...(workspacesAreOpen ? [or('workspace_missing', 'workspaceNotGranted')] : []),
        ...(someMayBeOff ? [or('feature_disabled', 'featureMissing')] : []),
        ...(tokenIsOlder ? [or('permission_just_changed', 'changeNotYetKnown')] : []),
      ],
      ...(!answers.workspaces && { question: 'workspaces' }),
    })
  },
}
