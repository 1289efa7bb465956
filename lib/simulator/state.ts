import 'server-only'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { dayOf } from '#lib/simulator/usage.ts'

export type CallCounts = {
  total: number
  identity: number
  rest: number
  /** The most REST calls that were under way at the same time. */
  mostAtOnce: number
  /** Calls against today's quota by API user, as `stats/usage` tells them. */
  users: Record<string, number>
}

export type SimulatorState = {
  secretsSeenInTargets: number
  /** By Munchkin ID; instances that were not called are left out. */
  calls: Record<string, CallCounts>
}

export function stateOf(simulation: Simulation): SimulatorState {
  const day = dayOf(simulation.clock.now())
  const called = [...simulation.subscriptions.values(), simulation.nobody]
    .map((each) => [each.instance.munchkinId, countsOf(each, day)] as const)
    .filter(([, { total }]) => total > 0)
  return {
    secretsSeenInTargets: simulation.secretsSeenInTargets,
    calls: Object.fromEntries(called),
  }
}

function countsOf({ calls, usage, apiUser }: Subscription, day: string): CallCounts {
  const total = calls.identity + calls.rest
  return { total, ...calls, users: { [apiUser]: usage.get(day) ?? 0 } }
}
