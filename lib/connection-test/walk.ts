import 'server-only'
import { askControlHost, type Gathering, type HeldToken } from '#lib/connection-test/gather.ts'
import { gatherBaseline, gatherElsewhere } from '#lib/connection-test/gather-baseline.ts'
import { gatherPermissions } from '#lib/connection-test/gather-permissions.ts'
import { gatherToken } from '#lib/connection-test/gather-token.ts'
import { saysToWait } from '#lib/diagnosis/limit-met.ts'
import type { Plan } from '#lib/connection-test/plan.ts'
import type { RunRecord } from '#lib/connection-test/record.ts'
import { shareToken } from '#lib/connection-test/share-token.ts'
import { checkStatus } from '#lib/diagnosis/checks.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/**
 * The checks from `reach` on, in the plan's order. Returns the token last held, which says nothing about whether
 * Marketo let us in with it. `needsControl`: ask the control host when the network failed.
 */
export async function walkChecks(
  run: Gathering,
  record: RunRecord,
  plan: Plan,
  needsControl: boolean,
): Promise<HeldToken | null> {
  /** Adds what the control host says when the network ended the last call, and puts all of it on the record. */
  const seen = async (calls: CallObservation[]) => {
    const all =
      needsControl && endedInTheNetwork(calls) ? [...calls, await askControlHost(run)] : calls
    record.saw(all)
    return all
  }

  const identity = await timed(() => gatherToken(run))
  const { token } = identity.value
  const asked = await seen(identity.value.observations)
  const reachMs = reachingTime(asked[0]!)
  // What was seen stands with the check that it ends, and with the one that made the calls where they came through.
  const wasReached = checkStatus('reach', record.seen, []) === 'passed'
  record.finish('reach', wasReached ? [] : asked, reachMs)
  if (!wasReached) return null
  if (!record.finish('credentials', asked, identity.ms - reachMs)) return null
  record.finish('apiUser', [], 0)
  if (!token) return null

  const shared = shareToken(run, token)
  const baseline = await timed(() => gatherBaseline(run, shared))
  const access = await seen(baseline.value)
  const others = await timed(async () =>
    gatherElsewhere(run, await shared.held(), plan.elsewhere, baseline.value),
  )
  record.saw(others.value)
  const goesOn = record.finish('access', [...access, ...others.value], baseline.ms + others.ms)
  if (!goesOn) return shared.held()

  const probes = others.value.some(saysToWait) ? [] : plan.probes
  const probed = await timed(() => gatherPermissions(run, shared, probes))
  record.saw(probed.value)
  record.finish('permissions', probed.value, probed.ms)
  record.finish('quota', [], 0)
  return shared.held()
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
