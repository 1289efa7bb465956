import 'server-only'
import { randomInt } from 'node:crypto'
import type { Exchange } from '#lib/simulator/exchange.ts'
import { issueToken } from '#lib/simulator/issue-token.ts'
import { errorEnvelope, requestIdOf } from '#lib/simulator/replies/envelope.ts'
import { htmlReply, jsonReply, type Reply } from '#lib/simulator/reply.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'

export const TOKEN_PATH = '/identity/oauth/token'

/**
 * Identity, in the order in which Spring Security OAuth looks, whose texts Marketo answers with: first who asks, then what
 * for. Parameters count from the query and from a form body alike.
 */
export function answerIdentity(exchange: Exchange, subscription: Subscription, now: number): Reply {
  const { switches, service } = subscription
  if (exchange.path.startsWith('/identity/rest/')) return jsonReply(403, { error: 'access_denied' })
  if (exchange.path !== TOKEN_PATH) return jsonReply(404, { error: 'not_found' })
  if (exchange.method !== 'GET' && exchange.method !== 'POST') {
    return refuse(405, 'method_not_allowed', `Request method '${exchange.method}' not supported`)
  }
  if (switches.identity === 'readsNothing') return missingGrant
  if (switches.identity === 'forbidden') return forbidden
  if (switches.identity === 'invalidSubscription') return invalidSubscription(now)
  const asked = (name: string) => exchange.query.get(name) ?? exchange.form.get(name)
  const clientId = asked('client_id')?.trim()
  if (!clientId) {
    return refuse(401, 'unauthorized', 'Full authentication is required to access this resource')
  }
  if (clientId !== service.clientId) {
    return refuse(401, 'unauthorized', `No client with requested id: ${clientId}`)
  }
  if (asked('client_secret') !== service.clientSecret) {
    return refuse(401, 'invalid_client', 'Bad client credentials')
  }
  const grant = asked('grant_type')
  if (!grant) return missingGrant
  if (grant !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', `Unsupported grant type: ${grant}`)
  }
  if (switches.identity === 'userLocked') {
    return refuse(401, 'unauthorized', 'User account is locked')
  }
  return giveToken(subscription, now)
}

function giveToken(subscription: Subscription, now: number): Reply {
  const { token, expiresIn } = issueToken(subscription, now)
  const named = subscription.switches.namesApiUser ? { scope: subscription.apiUser } : {}
  const answer = {
    access_token: token.value,
    token_type: 'bearer',
    expires_in: expiresIn,
    ...named,
  }
  return jsonReply(200, answer, NOT_STORED)
}

const NOT_STORED = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }

const refuse = (status: number, error: string, description: string) => ({
  ...jsonReply(status, { error, error_description: description }, NOT_STORED),
  code: error,
})

const forbidden = htmlReply(403, '403 Forbidden', 'You are not allowed to see this.')

function invalidSubscription(now: number): Reply {
  const error = { code: '614', message: 'Invalid Subscription' }
  const body = errorEnvelope('leadDatabase', requestIdOf(randomInt(0x10000), now), error)
  return { ...jsonReply(200, body), code: error.code }
}

const missingGrant = refuse(400, 'invalid_request', 'Missing grant type')
