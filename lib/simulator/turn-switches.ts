import 'server-only'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Switches } from '#lib/simulator/switches.ts'

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
