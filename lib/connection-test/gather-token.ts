import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import type { Gathering, HeldToken } from '#lib/connection-test/gather.ts'
import { withRetries } from '#lib/connection-test/retries.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import {
  askForToken,
  askForTokenByQuery,
  bodyWasNotRead,
  type TokenAnswer,
} from '#lib/marketo/token.ts'

export type GatheredToken = { observations: CallObservation[]; token: HeldToken | null }

/** A token on its very last second is no use: the next one is a second away. */
const EDGE_OF_EXPIRY = 1_000

/** Token by form, by query where the form was not read, once more where it was about to end. */
export async function gatherToken(
  run: Gathering,
  purpose: 'token' | 'tokenAgain' = 'token',
): Promise<GatheredToken> {
  const { wire, credentials, budget, now } = run
  /** A token's life counts from the call that brought it, not from the first of several. */
  const dated = async (ask: () => Promise<TokenAnswer>): Promise<DatedAnswer> => {
    const askedAt = now()
    return { ...(await ask()), askedAt }
  }
  const tries = await withRetries(
    (attempt) => dated(() => askForToken(wire, credentials, purpose, attempt)),
    budget,
    wire.signal,
  )
  if (run.mayAskByQuery && bodyWasNotRead(tries.at(-1)!.observation))
    tries.push(await dated(() => askForTokenByQuery(wire, credentials)))
  if ((heldBy(tries.at(-1)!)?.expiresIn ?? 1) <= 0) {
    await wait(EDGE_OF_EXPIRY, undefined, { signal: wire.signal }).catch(() => undefined)
    tries.push(await dated(() => askForToken(wire, credentials, 'tokenAgain')))
  }
  return {
    observations: tries.map(({ observation }) => observation),
    token: heldBy(tries.at(-1)!),
  }
}

type DatedAnswer = TokenAnswer & { askedAt: Date }

function heldBy({ accessToken, observation, askedAt }: DatedAnswer): HeldToken | null {
  const { outcome } = observation
  if (!accessToken || outcome.kind !== 'reply' || outcome.body.shape !== 'token') return null
  const { scope, expiresIn } = outcome.body
  return { accessToken, apiUser: scope, expiresIn, askedAt }
}
