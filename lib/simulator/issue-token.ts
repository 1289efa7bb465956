import 'server-only'
import { randomUUID } from 'node:crypto'
import type { IssuedToken, Subscription } from '#lib/simulator/subscription.ts'

const HOUR = 3_600_000

/**
 * The custom service's token: asking again before it expires gives the same one with what is left of its life (source:
 * Adobe's Authentication guide). `expiresIn` in whole seconds, 3599 at first and 0 in the last second.
 */
export function issueToken(
  subscription: Subscription,
  now: number,
): { token: IssuedToken; expiresIn: number } {
  const running = [...subscription.tokens.values()].find(({ expiresAt }) => expiresAt > now)
  const token = running ?? {
    value: `${randomUUID()}:int`,
    expiresAt: now + HOUR,
    expiryWasTold: false,
  }
  subscription.tokens.set(token.value, token)
  return { token, expiresIn: Math.ceil((token.expiresAt - now) / 1000) - 1 }
}
