import 'server-only'
import { clockFrom, type Clock } from '#lib/simulator/clock.ts'
import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'
import { INSTANCES } from '#lib/simulator/instances.ts'
import { restart } from '#lib/simulator/replay/replay-call.ts'
import type { ReplayedReport } from '#lib/simulator/replay/replay-report.ts'
import type { SeenRequest } from '#lib/simulator/seen-requests.ts'
import { openSubscription, resetCounters, type Subscription } from '#lib/simulator/subscription.ts'
import { ownSwitches } from '#lib/simulator/turn-switches.ts'

/** Everything that one running simulator remembers. */
export type Simulation = {
  clock: Clock
  /** By Munchkin ID, in the order in which the listing shows them. */
  subscriptions: Map<string, Subscription>
  /** Where calls land that belong to nobody: it knows no client and no token. */
  nobody: Subscription
  /** Milliseconds before every reply of every instance that has none of its own that is longer. */
  latencyMs: number
  secretsSeenInTargets: number
  /** The last ones, newest first. */
  requests: SeenRequest[]
}

/** All instances; one that plays a report comes first, and in place of the one that has its id. */
export function newSimulation(
  replayed: ReplayedReport | null,
  machineTime: () => number,
): Simulation {
  const opened = INSTANCES.map((instance) => openSubscription(instance))
  const played = replayed ? [openSubscription(replayed.instance, replayed.replay)] : []
  const isPlayed = ({ instance }: Subscription) =>
    instance.munchkinId === replayed?.instance.munchkinId
  return {
    clock: clockFrom(machineTime),
    subscriptions: new Map(
      [...played, ...opened.filter((each) => !isPlayed(each))].map((each) => [
        each.instance.munchkinId,
        each,
      ]),
    ),
    nobody: openSubscription(NOBODY),
    latencyMs: 0,
    secretsSeenInTargets: 0,
    requests: [],
  }
}

export function resetAllCounters(simulation: Simulation): void {
  simulation.secretsSeenInTargets = 0
  simulation.requests = []
  for (const each of [...simulation.subscriptions.values(), simulation.nobody]) resetCounters(each)
}

/** As it was at the start: counters, switches, tokens and time. */
export function resetSimulation(simulation: Simulation): void {
  resetAllCounters(simulation)
  simulation.clock.reset()
  simulation.latencyMs = 0
  for (const each of simulation.subscriptions.values()) {
    each.tokens.clear()
    each.switches = ownSwitches(each)
    if (each.replay) restart(each.replay)
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
