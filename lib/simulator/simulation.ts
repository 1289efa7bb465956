import 'server-only'
import { clockFrom, type Clock } from '#lib/simulator/clock.ts'
import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { openSubscription, resetCounters, type Subscription } from '#lib/simulator/subscription.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'

/** Everything that one running simulator remembers. */
export type Simulation = {
  clock: Clock
  subscriptions: Map<string, Subscription>
  /** Where calls land that belong to nobody: it knows no client and no token. */
  nobody: Subscription
  /** Milliseconds before every reply of every instance that has none of its own that is longer. */
  latencyMs: number
  secretsSeenInTargets: number
}

export function newSimulation(): Simulation {
  const opened = INSTANCES.map(openSubscription)
  return {
    clock: clockFrom(Date.now),
    subscriptions: new Map(opened.map((each) => [each.instance.munchkinId, each])),
    nobody: openSubscription(NOBODY),
    latencyMs: 0,
    secretsSeenInTargets: 0,
  }
}

export function resetAllCounters(simulation: Simulation): void {
  simulation.secretsSeenInTargets = 0
  for (const each of [...simulation.subscriptions.values(), simulation.nobody]) resetCounters(each)
}

/** As it was at the start: counters, switches, tokens and time. */
export function resetSimulation(simulation: Simulation): void {
  resetAllCounters(simulation)
  simulation.clock.reset()
  simulation.latencyMs = 0
  for (const each of simulation.subscriptions.values()) {
    each.tokens.clear()
    each.switches = { ...NOTHING_WRONG, ...each.instance.switches }
  }
}

const NOBODY: SimulatedInstance = {
  munchkinId: '000-AAA-000',
  clientId: '',
  clientSecret: '',
  verdict: 'client_id_unknown',
  describes: 'Nobody.',
  needs: LEAD_ONLY,
  switches: {},
}
