import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { PROBES_AT_ONCE, type ProbeStep } from '#lib/connection-test/plan.ts'
import { withRetries, type RetryBudget } from '#lib/connection-test/retries.ts'
import { makeCall, type Wire } from '#lib/marketo/call.ts'
import { answersWith } from '#lib/marketo/error-codes.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import { BASELINE, SECOND_BASELINE, type Probe } from '#lib/marketo/permissions.ts'
import { readFromMarketo } from '#lib/marketo/rest.ts'
import type { Secret } from '#lib/marketo/secret.ts'
import {
  askForToken,
  askForTokenByQuery,
  bodyWasNotRead,
  type MarketoCredentials,
  type TokenAnswer,
} from '#lib/marketo/token.ts'

/** What the steps of one run share. Nothing here decides what an answer means. */
export type Gathering = {
  wire: Wire
  credentials: MarketoCredentials
  budget: RetryBudget
  mayAskByQuery: boolean
  now: () => Date
}

export type HeldToken = { accessToken: Secret; apiUser: string | null; expiresIn: number | null }

/** A token on its very last second is no use: the next one is a second away. */
const EDGE_OF_EXPIRY = 1_000

/** Token by form, by query where the form was not read, once more where it was about to end. */
export async function gatherToken(
  run: Gathering,
  purpose: 'token' | 'tokenAgain' = 'token',
): Promise<{ observations: CallObservation[]; token: HeldToken | null }> {
  const { wire, credentials, budget } = run
  const tries = await withRetries(
    (attempt) => askForToken(wire, credentials, purpose, attempt),
    budget,
    wire.signal,
  )
  if (run.mayAskByQuery && bodyWasNotRead(tries.at(-1)!.observation))
    tries.push(await askForTokenByQuery(wire, credentials))
  if (heldBy(tries.at(-1)!)?.expiresIn === 0) {
    await wait(EDGE_OF_EXPIRY, undefined, { signal: wire.signal }).catch(() => undefined)
    tries.push(await askForToken(wire, credentials, 'tokenAgain'))
  }
  const token = heldBy(tries.at(-1)!)
  if (token) wire.known.push({ label: '‹token›', secret: token.accessToken })
  return { observations: tries.map(({ observation }) => observation), token }
}

function heldBy({ accessToken, observation }: TokenAnswer): HeldToken | null {
  const { outcome } = observation
  if (!accessToken || outcome.kind !== 'reply' || outcome.body.shape !== 'token') return null
  const { scope, expiresIn } = outcome.body
  return { accessToken, apiUser: scope, expiresIn }
}

/** The call that needs no permission; renewed once where the token was refused, confirmed where access was. */
export async function gatherBaseline(
  run: Gathering,
  token: HeldToken,
): Promise<{ observations: CallObservation[]; token: HeldToken }> {
  const observations = await read(run, token, BASELINE, 'baseline')
  let held = token
  if (answersWith(observations.at(-1)!, 'renew')) {
    const renewed = await gatherToken(run, 'tokenAgain')
    held = renewed.token ?? token
    observations.push(...renewed.observations)
    if (renewed.token) observations.push(...(await read(run, held, BASELINE, 'baselineAgain')))
  }
  if (answersWith(observations.at(-1)!, 'accessDenied'))
    observations.push(...(await read(run, held, SECOND_BASELINE, 'baselineSecond')))
  return { observations, token: held }
}

/** One read a family, five at once; a refusal is confirmed by the family's second read. */
export async function gatherPermissions(
  run: Gathering,
  token: HeldToken,
  probes: ProbeStep[],
): Promise<CallObservation[]> {
  const gathered: CallObservation[][] = probes.map(() => [])
  const waiting = [...probes.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, { permission, probe, secondProbe }] = next
      const own = await read(run, token, probe, 'probe', permission)
      if (secondProbe && answersWith(own.at(-1)!, 'accessDenied'))
        own.push(...(await read(run, token, secondProbe, 'probeSecond', permission)))
      gathered[place] = own
    }
  }
  await Promise.all(Array.from({ length: PROBES_AT_ONCE }, worker))
  return gathered.flat()
}

/** Does a host that has nothing to do with this instance answer us? */
export async function askControlHost(run: Gathering): Promise<CallObservation> {
  const call = { purpose: 'control', method: 'GET', target: '/', path: '/', headers: {} } as const
  return (await makeCall(run.wire, call)).observation
}

async function read(
  { wire, budget, now }: Gathering,
  { accessToken, apiUser }: HeldToken,
  probe: Probe,
  purpose: Purpose,
  permission?: string,
): Promise<CallObservation[]> {
  const about = { purpose, apiUser, now: now(), ...(permission ? { permission } : {}) }
  const tries = await withRetries(
    async (attempt) => ({
      observation: await readFromMarketo(wire, accessToken, probe, { ...about, attempt }),
    }),
    budget,
    wire.signal,
  )
  return tries.map(({ observation }) => observation)
}
