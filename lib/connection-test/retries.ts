import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { meaningOfCodes } from '#lib/marketo/error-codes.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/**
 * Whether one more retry may be made. A budget may be shared by every run of one instance, so that many tests of one
 * that is down do not call it many times over. Never rejects: whoever cannot tell says no.
 */
export type RetryBudget = { take(): Promise<boolean> }

/** Of a shared budget: retries for each test begun, but as many at least as one call may take. */
export const RETRIES_PER_TEST = 0.1
export const FEWEST_RETRIES = 2

export function retryBudget(retries: number): RetryBudget {
  let left = retries
  return { take: async () => left-- > 0 }
}

const MOST_TRIES = 3
const PAUSE = 250

const RETRIED_STATUSES = new Set([502, 503, 504])
const RESETS = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE'])

/** Trouble that Marketo itself calls passing. 500 and the quota codes are not among them. */
export function isWorthRetrying({ outcome }: CallObservation): boolean {
  if (outcome.kind === 'networkFailure')
    return outcome.phase !== 'body' && RESETS.has(outcome.errno)
  if (outcome.kind !== 'reply') return false
  const { status, body } = outcome
  // The body comes before the status, and of several codes the one that says most.
  if (body.shape === 'envelope' && body.errors.length > 0)
    return meaningOfCodes(body.errors.map(({ code }) => code)) === 'retryable'
  return RETRIED_STATUSES.has(status)
}

/** Repeats a call while it is worth it, each time after a longer, jittered pause. */
export async function withRetries<T extends { observation: CallObservation }>(
  send: (attempt: number) => Promise<T>,
  budget: RetryBudget,
  signal: AbortSignal,
): Promise<T[]> {
  const tries = [await send(1)]
  while (
    tries.length < MOST_TRIES &&
    isWorthRetrying(tries.at(-1)!.observation) &&
    (await budget.take())
  ) {
    const pause = PAUSE * 2 ** tries.length * (0.5 + Math.random())
    await wait(pause, undefined, { signal }).catch(() => undefined)
    tries.push(await send(tries.length + 1))
  }
  return tries
}
