import 'server-only'
import {
  apiUserOf,
  customService,
  type CredentialPair,
  type SimulatedInstance,
} from '#lib/simulator/instance.ts'
import type { Replay } from '#lib/simulator/replay/replay-call.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'

/** A token lives an hour from when it was first asked for. The first use after that is told so, later ones are not. */
export type IssuedToken = { value: string; expiresAt: number; expiryWasTold: boolean }

/** One simulated instance while it runs. */
export type Subscription = {
  instance: SimulatedInstance
  service: CredentialPair
  apiUser: string
  switches: Switches
  tokens: Map<string, IssuedToken>
  /** `mostAtOnce`: the most REST calls that were under way at the same time. */
  calls: { identity: number; rest: number; mostAtOnce: number }
  /** REST calls under way. */
  underWay: number
  /** Calls that count against the quota, and errors, by Marketo's day. */
  usage: Map<string, number>
  errors: Map<string, Map<string, number>>
  /** When the calls of the last 20 seconds were made. */
  recent: number[]
  /** Set where a saved report answers in place of the switches. */
  replay?: Replay
}

export function openSubscription(instance: SimulatedInstance, replay?: Replay): Subscription {
  return {
    instance,
    service: customService(instance),
    apiUser: apiUserOf(instance),
    switches: { ...NOTHING_WRONG, ...instance.switches },
    tokens: new Map(),
    calls: { identity: 0, rest: 0, mostAtOnce: 0 },
    underWay: 0,
    usage: new Map(),
    errors: new Map(),
    recent: [],
    ...(replay ? { replay } : {}),
  }
}

export function resetCounters(subscription: Subscription): void {
  subscription.calls = { identity: 0, rest: 0, mostAtOnce: 0 }
  subscription.usage.clear()
  subscription.errors.clear()
  subscription.recent = []
}
