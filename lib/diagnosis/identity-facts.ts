import { lastReading } from '#lib/diagnosis/reading.ts'
import type { Reading } from '#lib/diagnosis/reading.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/**
 * What Identity said no to. `requestNotRead`: it did not see what we sent, which is never the customer's fault.
 * `forbidden`: HTTP 403, which Identity itself is not known to send.
 */
export type IdentityRefusal =
  | 'noSuchClient'
  | 'badCredentials'
  | 'requestNotRead'
  | 'forbidden'
  | 'other'

export type IdentityFacts = {
  /** The final answer, after retries, the fallback to the query form and the renewal. */
  reading: Reading | null
  refusal: IdentityRefusal | null
  granted: boolean
  /** The API-only user's login: the token's `scope`. */
  apiUser: string | null
  /** Seconds of the token's life left when it was handed out. */
  expiresIn: number | null
  /** Both documented forms of the request were tried in vain, or only one of them is allowed here. */
  everyFormUnread: boolean
}

/** Literal texts of Spring Security OAuth, two of them seen live (jepcastelein/marketo-rest-python issue 2). */
const DESCRIPTIONS: [RegExp, IdentityRefusal][] = [
  [/no client with requested id/i, 'noSuchClient'],
  [/bad client credentials/i, 'badCredentials'],
  [
    /missing grant type|full authentication is required|no client authentication/i,
    'requestNotRead',
  ],
]

export function identityFacts(calls: CallObservation[]): IdentityFacts {
  const reading = lastReading(calls, 'token', 'tokenByQuery', 'tokenAgain')
  const refusal = refusalIn(reading)
  const byQuery = calls.some(({ purpose }) => purpose === 'tokenByQuery')
  return {
    reading,
    refusal,
    granted: reading?.is === 'token',
    apiUser: reading?.is === 'token' ? reading.scope : null,
    expiresIn: reading?.is === 'token' ? reading.expiresIn : null,
    everyFormUnread:
      refusal === 'requestNotRead' &&
      (!byQuery || refusalIn(lastReading(calls, 'tokenByQuery')) === 'requestNotRead'),
  }
}

function refusalIn(reading: Reading | null): IdentityRefusal | null {
  if (reading?.is === 'identityError') {
    const known = DESCRIPTIONS.find(([text]) => text.test(reading.description))?.[1]
    return known ?? ofErrorName(reading.error, reading.status)
  }
  return reading?.is === 'strange' ? ofStatus(reading.status) : null
}

function ofErrorName(error: string, status: number): IdentityRefusal {
  if (error === 'unsupported_grant_type' || error === 'invalid_request') return 'requestNotRead'
  return status === 403 ? 'forbidden' : 'other'
}

function ofStatus(status: number): IdentityRefusal | null {
  if (status === 401) return 'other'
  if (status === 403) return 'forbidden'
  return status === 405 || status === 415 ? 'requestNotRead' : null
}
