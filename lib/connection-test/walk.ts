import 'server-only'
import {
  askControlHost,
  gatherBaseline,
  gatherPermissions,
  gatherToken,
  type Gathering,
  type HeldToken,
} from '#lib/connection-test/gather.ts'
import type { Plan } from '#lib/connection-test/plan.ts'
import type { RunRecord } from '#lib/connection-test/record.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

export type DatedToken = HeldToken & { askedAt: Date }

/**
 * The checks from `reach` on, in the plan's order. Returns the token last held, which says nothing about whether
 * Marketo let us in with it. `needsControl`: ask the control host when the network failed (there are no witnesses).
 */
export async function walkChecks(
  run: Gathering,
  record: RunRecord,
  plan: Plan,
  needsControl: boolean,
): Promise<DatedToken | null> {
  /** Adds what the control host says when the network ended the last call, and puts all of it on the record. */
  const seen = async (calls: CallObservation[]) => {
    const all =
      needsControl && endedInTheNetwork(calls) ? [...calls, await askControlHost(run)] : calls
    record.saw(all)
    return all
  }

  const askedAt = run.now()
  const identity = await timed(() => gatherToken(run))
  const { token } = identity.value
  const asked = await seen(identity.value.observations)
  const reachMs = reachingTime(asked[0]!)
  const unreached = endedInTheNetwork(identity.value.observations)
  if (!record.finish('reach', unreached ? asked : [], reachMs)) return null
  if (!record.finish('credentials', unreached ? [] : asked, identity.ms - reachMs)) return null
  record.finish('apiUser', [], 0)
  if (!token) return null

  const baseline = await timed(() => gatherBaseline(run, token))
  const held = { ...baseline.value.token, askedAt }
  const access = await seen(baseline.value.observations)
  if (!record.finish('access', access, baseline.ms)) return held

  const probed = await timed(() => gatherPermissions(run, held, plan.probes))
  record.saw(probed.value)
  record.finish('permissions', probed.value, probed.ms)
  record.finish('quota', [], 0)
  return held
}

/** `reach` is read off the first call: name, connection and certificate. */
const reachingTime = ({ timings: { dns, connect, tls } }: CallObservation) =>
  (dns ?? 0) + (connect ?? 0) + (tls ?? 0)

const endedInTheNetwork = (observations: CallObservation[]) =>
  observations.at(-1)!.outcome.kind === 'networkFailure'

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now()
  return { value: await work(), ms: performance.now() - started }
}
