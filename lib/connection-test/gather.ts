import 'server-only'
import { withRetries, type RetryBudget } from '#lib/connection-test/retries.ts'
import { makeCall, type Wire } from '#lib/marketo/call.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import type { Probe } from '#lib/marketo/permissions.ts'
import { readFromMarketo } from '#lib/marketo/rest.ts'
import type { Secret } from '#lib/marketo/secret.ts'
import type { MarketoCredentials } from '#lib/marketo/token.ts'

/** What the steps of one run share. Nothing here decides what an answer means. */
export type Gathering = {
  wire: Wire
  credentials: MarketoCredentials
  budget: RetryBudget
  mayAskByQuery: boolean
  now: () => Date
}

/** `expiresIn` in seconds, from when it was asked for. */
export type HeldToken = {
  accessToken: Secret
  apiUser: string | null
  expiresIn: number | null
  askedAt: Date
}

/** What one read is for. `attempt` is the number of its first try; `from` another of our addresses. */
export type ReadAs = { purpose: Purpose; permission?: string; from?: string; attempt?: number }

/** One read, repeated while it is worth it: every try is an observation. */
export async function read(
  { wire, budget, now }: Gathering,
  { accessToken, apiUser }: HeldToken,
  probe: Probe,
  { attempt: first = 1, ...as }: ReadAs,
): Promise<CallObservation[]> {
  const tries = await withRetries(
    async (attempt) => {
      const about = { ...as, apiUser, now: now(), attempt: first - 1 + attempt }
      return { observation: await readFromMarketo(wire, accessToken, probe, about) }
    },
    budget,
    wire.signal,
  )
  return tries.map(({ observation }) => observation)
}

/** Does a host that has nothing to do with this instance answer us? */
export async function askControlHost(run: Gathering): Promise<CallObservation> {
  const call = { purpose: 'control', method: 'GET', target: '/', path: '/', headers: {} } as const
  return (await makeCall(run.wire, call)).observation
}
