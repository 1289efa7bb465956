import 'server-only'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'

/** Turns switches of one instance, or of every one when none is named. Throws on an instance that is not simulated. */
export function turnSwitches(
  simulation: Simulation,
  munchkinId: string | null,
  switches: Partial<Switches>,
): void {
  const { subscriptions } = simulation
  if (munchkinId === null) {
    const { latencyMs, ...others } = switches
    if (latencyMs !== undefined) simulation.latencyMs = latencyMs
    for (const each of subscriptions.values()) each.switches = { ...each.switches, ...others }
    return
  }
  const subscription = subscriptions.get(munchkinId.toUpperCase())
  if (subscription === undefined) throw new Error(`No simulated instance ${munchkinId}`)
  subscription.switches = { ...subscription.switches, ...switches }
}

/** As the instance's verdict needs them. */
export const ownSwitches = ({ instance }: Subscription): Switches => ({
  ...NOTHING_WRONG,
  ...instance.switches,
})

export function isTurned(subscription: Subscription): boolean {
  return (
    JSON.stringify(inOrder(subscription.switches)) !==
    JSON.stringify(inOrder(ownSwitches(subscription)))
  )
}

/** Lists of names mean the same in any order. */
const inOrder = (switches: Switches) =>
  Object.entries(switches)
    .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value])
    .toSorted()
