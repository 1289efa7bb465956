import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { answersWith } from '#lib/marketo/error-codes.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/** How many retries a run may still make. A budget may be shared by every run of one instance. */
export type RetryBudget = { take(): boolean }

export function retryBudget(retries: number): RetryBudget {
  let left = retries
  return { take: () => left-- > 0 }
}

const MOST_TRIES = 3
const PAUSE = 250

const RETRIED_STATUSES = new Set([502, 503, 504])
const RESETS = new Set(['ECONNRESET', 'EPIPE'])

/** Trouble that Marketo itself calls passing. 500 and the quota codes are not among them. */
export function isWorthRetrying(observation: CallObservation): boolean {
  const { outcome } = observation
  if (outcome.kind === 'networkFailure')
    return (outcome.phase === 'send' || outcome.phase === 'firstByte') && RESETS.has(outcome.errno)
  if (outcome.kind !== 'reply') return false
  const { status, body } = outcome
  if (body.shape === 'envelope') return answersWith(observation, 'retryable')
  return RETRIED_STATUSES.has(status)
}

/** Repeats a call while it is worth it, each time after a longer, jittered pause. */
export async function withRetries<T extends { observation: CallObservation }>(
  send: (attempt: number) => Promise<T>,
  budget: RetryBudget,
  signal: AbortSignal,
): Promise<T[]> {
  const tries = [await send(1)]
  while (tries.length < MOST_TRIES && isWorthRetrying(tries.at(-1)!.observation) && budget.take()) {
    const pause = PAUSE * 2 ** tries.length * (0.5 + Math.random())
    await wait(pause, undefined, { signal }).catch(() => undefined)
    tries.push(await send(tries.length + 1))
  }
  return tries
}
