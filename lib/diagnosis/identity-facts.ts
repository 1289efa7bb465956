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
  /** It is not even JSON, so something on the way may have refused us in Identity's place. */
  isForeign: boolean
  granted: boolean
  /** The API-only user's login: the token's `scope`. */
  apiUser: string | null
  /** Seconds of the token's life left when it was handed out. */
  expiresIn: number | null
  /** How many of the two documented forms of the request were tried, where none of them was read; else 0. */
  unreadForms: 0 | 1 | 2
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
  return {
    reading,
    refusal,
    isForeign: refusal !== null && reading?.is === 'strange' && !reading.json,
    granted: reading?.is === 'token',
    apiUser: reading?.is === 'token' ? reading.scope : null,
    expiresIn: reading?.is === 'token' ? reading.expiresIn : null,
    unreadForms: refusal === 'requestNotRead' ? unreadForms(calls) : 0,
  }
}

/** A second form that was cut leaves open whether it would have been read; one that was not sent does not. */
function unreadForms(calls: CallObservation[]): IdentityFacts['unreadForms'] {
  if (!calls.some(({ purpose }) => purpose === 'tokenByQuery')) return 1
  return refusalIn(lastReading(calls, 'tokenByQuery')) === 'requestNotRead' ? 2 : 0
}

function refusalIn(reading: Reading | null): IdentityRefusal | null {
  if (reading?.is === 'identityError') {
    const known = DESCRIPTIONS.find(([text]) => text.test(reading.description))?.[1]
    return known ?? ofErrorName(reading.error, reading.status)
  }
  return reading?.is === 'strange' ? ofStatus(reading.status) : null
}

/**
 * Only a 401, or an error in a 2xx, is a word against the values. `{ error }` with any other status is what gateways and
 * frameworks answer too: it refuses nothing that was typed.
 */
function ofErrorName(error: string, status: number): IdentityRefusal | null {
  if (error === 'unsupported_grant_type' || error === 'invalid_request') return 'requestNotRead'
  return status >= 200 && status < 300 ? 'other' : ofStatus(status)
}

function ofStatus(status: number): IdentityRefusal | null {
  if (status === 401) return 'other'
  if (status === 403) return 'forbidden'
  return status === 405 || status === 415 ? 'requestNotRead' : null
}
