import type { Facts } from '#lib/diagnosis/facts.ts'
import type { Params } from '#lib/diagnosis/verdict.ts'
import type { Usage } from '#lib/marketo/reply-shape.ts'

/**
 * Whose calls used the quota up, as far as `stats/usage` ever told: at the limit it tells nothing, so the last reading
 * stands in, with its time. `usageOthers` is the number of other users, never their names.
 */
export function usageKnown({ access, workedBefore }: Facts): Params {
  if (access.usage) return shares(access.usage)
  if (!workedBefore?.usage) return {}
  return { ...shares(workedBefore.usage), usageAt: workedBefore.at }
}

const shares = ({ total, ours, otherUsers }: Usage): Params => ({
  ...(total !== null && { usageTotal: total }),
  ...(ours !== null && { usageOurs: ours }),
  usageOthers: otherUsers,
})
