import type { Facts } from '#lib/diagnosis/facts.ts'
import { namesInState } from '#lib/diagnosis/permission-results.ts'
import type { LastGood } from '#lib/diagnosis/report.ts'
import type { Params } from '#lib/diagnosis/verdict.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/** What can differ from when a connection worked, as far as we can see it. */
export type ChangedThing = 'clientId' | 'secret' | 'apiUser' | 'address' | 'permissions'

/**
 * For a connection that worked: when it did, since when it does not, and what differs from then. Empty for one that
 * never did. Every verdict carries it, so no rule asks for it.
 */
export function changesSince(facts: Facts): Params {
  const { workedBefore: before } = facts
  if (!before) return {}
  const address = otherAddress(before, facts.calls)
  const apiUser = otherApiUser(before, facts)
  const permissionsLost = lostSince(before, facts)
  const changed: ChangedThing[] = [
    ...(before.sameClientId ? [] : (['clientId'] as const)),
    ...(before.sameSecret ? [] : (['secret'] as const)),
    ...(apiUser ? (['apiUser'] as const) : []),
    ...(address ? (['address'] as const) : []),
    ...(permissionsLost.length > 0 ? (['permissions'] as const) : []),
  ]
  return {
    lastGoodAt: before.at,
    ...(before.firstFailureAt !== null && { firstFailureAt: before.firstFailureAt }),
    changed,
    ...(permissionsLost.length > 0 && { permissionsLost }),
    ...address,
    ...apiUser,
  }
}

/** Behind a translator of addresses ours is not what Marketo sees. */
const BEHIND_NAT =
  /^(::ffff:)?(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|^f[cde]/i

/** Our address that Marketo sees first: the baseline from the others is asked only to compare. */
function otherAddress({ egressAddress }: LastGood, calls: CallObservation[]): Params | null {
  const isMain = ({ purpose }: CallObservation) =>
    purpose !== 'baselineElsewhere' && purpose !== 'control'
  const now = calls.findLast((call) => isMain(call) && call.from !== null)?.from
  if (!egressAddress || !now || now === egressAddress) return null
  if (BEHIND_NAT.test(egressAddress) || BEHIND_NAT.test(now)) return null
  return { addressBefore: egressAddress, addressNow: now }
}

function otherApiUser({ apiUser }: LastGood, { identity }: Facts): Params | null {
  if (apiUser === null || identity.apiUser === null || apiUser === identity.apiUser) return null
  return { apiUserBefore: apiUser }
}

/** Held then and seen to be missing now; what was not asked this time is not lost. */
const lostSince = ({ permissionsHeld }: LastGood, { permissions }: Facts): string[] =>
  namesInState(permissions, 'missing').filter((name) => permissionsHeld.includes(name))
