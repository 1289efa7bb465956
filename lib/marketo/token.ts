import 'server-only'
import { makeCall, type Call, type Wire } from '#lib/marketo/call.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'
import { reveal, type Secret } from '#lib/marketo/secret.ts'

export type MarketoCredentials = { clientId: Secret; clientSecret: Secret }

export type TokenAnswer = { observation: CallObservation; accessToken: Secret | null }

const PATH = '/identity/oauth/token'

/**
 * Asks Identity for a token by POST with a form body: a secret in a URL would end up in proxies' logs. Adobe documents
 * the values in the query alone (AdobeDocs/marketo-apis swagger-identity); the form is what large clients ship.
 */
export function askForToken(
  wire: Wire,
  credentials: MarketoCredentials,
  purpose: 'token' | 'tokenAgain',
  attempt = 1,
): Promise<TokenAnswer> {
  return makeCall(wire, {
    purpose,
    attempt,
    method: 'POST',
    target: PATH,
    path: PATH,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: grant(credentials).toString(),
  })
}

/** The documented form, with the values in the query. Only where Identity did not read the body. */
export function askForTokenByQuery(
  wire: Wire,
  credentials: MarketoCredentials,
): Promise<TokenAnswer> {
  const call: Call = {
    purpose: 'tokenByQuery',
    method: 'GET',
    target: `${PATH}?${grant(credentials).toString()}`,
    path: `${PATH}?…`,
    headers: {},
  }
  return makeCall(wire, call)
}

const grant = ({ clientId, clientSecret }: MarketoCredentials) =>
  new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: reveal(clientId).trim(),
    client_secret: reveal(clientSecret).trim(),
  })

const CLIENT_MISSING = /full authentication is required|there is no client authentication/i
const GRANT_MISSING = /missing grant type/i

/**
 * Does the answer show that the form body was never read? A 403 does not: it refuses, whatever was sent.
 */
export function bodyWasNotRead({ outcome }: CallObservation): boolean {
  if (outcome.kind !== 'reply') return false
  const { status, body } = outcome
  if (status === 405 || status === 415) return true
  if (body.shape === 'identityError')
    return (
      GRANT_MISSING.test(body.description) ||
      (status === 401 && CLIENT_MISSING.test(body.description))
    )
  return body.shape === 'notJson' && status >= 400 && status < 500 && status !== 403
}
