import type { Facts } from '#lib/diagnosis/facts.ts'
import { fixable, or } from '#lib/diagnosis/rule.ts'
import type { Match, Rule } from '#lib/diagnosis/rule.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'

/** The role holds nothing under Access API; admin rights do not count. */
export const noPermissions: Rule = {
  code: 'no_permissions',
  stage: 'allowed',
  match(facts, { answers }) {
    const { access } = facts
    if (access.deniedTwice) {
      const isLeft = answers.ip_restrictions === 'no' && answers.role_has_ticks !== 'yes'
      return isLeft ? withoutAllowlist(answers) : null
    }
    const isSettledOtherwise = answers.workspaces === 'yes' || answers.role_has_ticks === 'yes'
    if (!access.passed || isSettledOtherwise || !everyFamilyIsDenied(facts)) return null
    return fixable('marketoAdmin', answers.role_has_ticks === 'no' ? 'certain' : 'likely', {
      alternatives: [
        or('permission_missing', 'somePermissionMissing'),
        ...(answers.workspaces === 'no' ? [] : [or('workspace_missing', 'workspaceNotGranted')]),
        or('several_roles', 'severalRoles'),
      ],
      ...(!answers.role_has_ticks && { question: 'role_has_ticks' }),
    })
  },
}

const withoutAllowlist = (answers: Answers): Match =>
  fixable('marketoAdmin', 'likely', {
    alternatives: [or('token_not_received', 'headerLost'), or('several_roles', 'severalRoles')],
    ...(!answers.role_has_ticks && { question: 'role_has_ticks' }),
  })

/** Two families or more, all of them denied. Bulk import is a read of the Lead family's own data. */
function everyFamilyIsDenied({ required }: Facts): boolean {
  const probed = required.filter(({ result }) => result !== 'noProbe')
  const families = new Set(probed.map(({ permission }) => permission.family.split(' bulk')[0]))
  return families.size > 1 && probed.every(({ result }) => result === 'denied')
}
