import { isListRuledOut, listSeen } from '#lib/diagnosis/allowlist-answers.ts'
import type { Facts } from '#lib/diagnosis/facts.ts'
import { mayBeOff } from '#lib/diagnosis/permission-facts.ts'
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
      const isLeft = isListRuledOut(answers) && answers.role_has_ticks !== 'yes'
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
    params: listSeen(answers),
    alternatives: [or('token_not_received', 'headerLost'), or('several_roles', 'severalRoles')],
    ...(!answers.role_has_ticks && { question: 'role_has_ticks' }),
  })

/**
 * All of them denied, two families or more, and not even an optional one passed. Bulk import is a read of the Lead
 * family's own data; what may be off for the subscription says nothing about the role.
 */
function everyFamilyIsDenied({ permissions, required }: Facts): boolean {
  const probed = required.filter(({ result }) => result !== 'noProbe')
  const telling = probed.filter(({ permission }) => !mayBeOff(permission))
  const families = new Set(telling.map(({ permission }) => permission.family.split(' bulk')[0]))
  const isAnyHeld = permissions.some(({ result }) => result === 'passed')
  return families.size > 1 && !isAnyHeld && probed.every(({ result }) => result === 'denied')
}
