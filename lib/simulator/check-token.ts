import 'server-only'
import type { RestError } from '#lib/simulator/replies/envelope.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

const ACCESS_DENIED: RestError = { code: '603', message: 'Access denied' }
const INVALID: RestError = { code: '601', message: 'Access token invalid' }
const EXPIRED: RestError = { code: '602', message: 'Access token expired' }

/**
 * What is wrong with a call's token; null when nothing is. Without one the answer is 603 since September 2022; an expired
 * one is called expired once and invalid from then on (source: Adobe's Error Codes).
 */
export function checkToken(
  subscription: Subscription,
  bearer: string | null,
  now: number,
): RestError | null {
  if (bearer === null) return ACCESS_DENIED
  const token = subscription.tokens.get(bearer)
  if (token === undefined || token.expiryWasTold) return INVALID
  if (token.expiresAt > now) return null
  token.expiryWasTold = true
  return EXPIRED
}

/** The header alone counts: Marketo no longer takes a token in the query. */
export function bearerToken(authorization: string | undefined): string | null {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? null
}
