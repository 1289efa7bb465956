import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

/**
 * Permissions are granted per workspace: 1008 on a probe says so, and for a 603 a person can. The baseline needs no
 * permission, so 1008 on it says something that nobody has documented.
 */
export const workspaceMissing: Rule = {
  code: 'workspace_missing',
  stage: 'allowed',
  match({ access, required }, { answers }) {
    if (!access.passed) return null
    const isDenied = required.some(({ result }) => result === 'denied')
    const isByAnswer = answers.workspaces === 'yes' && isDenied
    const isByCode = required.some(({ result }) => result === 'workspace')
    if (!isByAnswer && !isByCode) return null
    return fixable('marketoAdmin', answers.workspaces === 'yes' ? 'likely' : 'possible', {
      ...(isDenied && { alternatives: [or('permission_missing', 'somePermissionMissing')] }),
      ...(!answers.workspaces && { question: 'workspaces' }),
    })
  },
}
