import type { Facts } from '#lib/diagnosis/facts.ts'
import { isBehindNat, mainAddress } from '#lib/diagnosis/our-address.ts'
import { namesInState } from '#lib/diagnosis/permission-results.ts'
import type { LastGood } from '#lib/diagnosis/report.ts'
import type { Params } from '#lib/diagnosis/verdict.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/** What can differ from when a connection worked, as far as we can see it. */
type ChangedThing = 'clientId' | 'secret' | 'apiUser' | 'address' | 'permissions'

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

function otherAddress({ egressAddress }: LastGood, calls: CallObservation[]): Params | null {
  const now = mainAddress(calls)
  if (!egressAddress || !now || now === egressAddress) return null
  if (isBehindNat(egressAddress) || isBehindNat(now)) return null
  return { addressBefore: egressAddress, addressNow: now }
}

function otherApiUser({ apiUser }: LastGood, { identity }: Facts): Params | null {
  if (apiUser === null || identity.apiUser === null || apiUser === identity.apiUser) return null
  return { apiUserBefore: apiUser }
}

/** Held then and seen to be missing now; what was not asked this time is not lost. */
const lostSince = ({ permissionsHeld }: LastGood, { permissions }: Facts): string[] =>
  namesInState(permissions, 'missing').filter((name) => permissionsHeld.includes(name))
