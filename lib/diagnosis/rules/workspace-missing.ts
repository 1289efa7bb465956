import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { means } from '#lib/diagnosis/reading.ts'

/** Permissions are granted per workspace: 1008 says so, and for a 603 a person can. */
export const workspaceMissing: Rule = {
  code: 'workspace_missing',
  stage: 'allowed',
  match({ access, decisive, required }, { answers }) {
    const isDenied = required.some(({ result }) => result === 'denied')
    const isByAnswer = answers.workspaces === 'yes' && access.passed && isDenied
    const isByCode =
      means(decisive, 'workspace') || required.some(({ result }) => result === 'workspace')
    if (!isByAnswer && !isByCode) return null
    return fixable('marketoAdmin', answers.workspaces === 'yes' ? 'likely' : 'possible', {
      ...(isDenied && { alternatives: [or('permission_missing', 'somePermissionMissing')] }),
      ...(!answers.workspaces && { question: 'workspaces' }),
    })
  },
}
