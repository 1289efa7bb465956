import type { Facts } from '#lib/diagnosis/facts.ts'
import { gotAnswer } from '#lib/diagnosis/permission-facts.ts'
import { stateOf } from '#lib/diagnosis/permission-results.ts'

/** Nothing asked for stands in the way: the baseline passed and required probes got their answers, none of them a no. */
export function isLetIn({ access, decisive, identity, required }: Facts): boolean {
  if (!identity.granted || !access.passed || decisive) return false
  const probed = required.filter(({ result }) => result !== 'noProbe')
  const isAnswered = probed.length === 0 || probed.some(gotAnswer)
  const isBlocked = required.some(
    (fact) =>
      fact.result === 'denied' ||
      fact.result === 'workspace' ||
      (fact.need.mustVerify === true && stateOf(fact) !== 'held'),
  )
  return isAnswered && !isBlocked
}

/** Everything asked for was seen to work, to its end and from each of our addresses, and the token says whose it is. */
export const isWithoutGaps = (facts: Facts): boolean =>
  !facts.interrupted &&
  facts.identity.apiUser !== null &&
  facts.access.unseenFrom.length === 0 &&
  facts.permissions.every((fact) => stateOf(fact) === 'held' && !fact.inferred)
