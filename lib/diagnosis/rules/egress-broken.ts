import type { Facts } from '#lib/diagnosis/facts.ts'
import { kindOfFailure } from '#lib/diagnosis/network-failures.ts'
import { lastReading } from '#lib/diagnosis/reading.ts'
import { after, ours } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'

export const egressBroken: Rule = {
  code: 'egress_broken',
  stage: 'reaching',
  match(facts) {
    const { decisive, othersReach } = facts
    if (decisive?.is !== 'network' || othersReach !== false || isIntercepted(facts)) return null
    return ours('likely', { params: { errno: decisive.errno }, retry: after(60) })
  },
}

/** Wrong certificates at Marketo and at the control host alike: our way out works, and something sits on it. */
const isIntercepted = ({ calls, decisive }: Facts): boolean =>
  kindOfFailure(decisive) === 'tls' && kindOfFailure(lastReading(calls, 'control')) === 'tls'
