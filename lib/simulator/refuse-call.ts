import 'server-only'
import { bearerToken, checkToken } from '#lib/simulator/check-token.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { Operation } from '#lib/simulator/operation.ts'
import type { RestError } from '#lib/simulator/replies/envelope.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { dayOf } from '#lib/simulator/usage.ts'

const ACCESS_DENIED: RestError = { code: '603', message: 'Access denied' }

/**
 * Why a REST call is refused, or null. Looked at in turn: token, address, subscription, limits, path, method,
 * permission, feature, workspace.
 */
export function refuseCall(
  exchange: Exchange,
  subscription: Subscription,
  operation: Operation | undefined,
  now: number,
): RestError | null {
  const { switches } = subscription
  const badToken = checkToken(subscription, bearerToken(exchange.authorization), now)
  if (badToken) return badToken
  if (switches.allowlist && !switches.allowlist.includes(exchange.from)) return ACCESS_DENIED
  return (
    switches.restError ??
    overTheLimits(subscription, now) ??
    notHere(exchange, operation) ??
    notAllowed(subscription, operation)
  )
}

function overTheLimits(subscription: Subscription, now: number): RestError | null {
  const { switches, underWay } = subscription
  if (underWay > (switches.callsAtOnce ?? Infinity)) {
    return { code: '615', message: 'Concurrent access limit reached' }
  }
  subscription.recent = subscription.recent.filter((at) => at > now - 20_000)
  if (subscription.recent.length >= (switches.callsIn20Seconds ?? Infinity)) {
    return { code: '606', message: "Max rate limit '100' exceeded with in '20' secs" }
  }
  subscription.recent.push(now)
  const usedToday = (subscription.usage.get(dayOf(now)) ?? 0) + switches.callsOfOthers
  return usedToday >= switches.dailyQuota ? { code: '607', message: 'Daily quota reached' } : null
}

function notHere(exchange: Exchange, operation: Operation | undefined): RestError | null {
  if (operation === undefined) return { code: '610', message: 'Requested resource not found' }
  const { method, query } = exchange
  // A long query may come as a form with `_method=GET`.
  if (method === 'GET' || (method === 'POST' && query.get('_method') === 'GET')) return null
  return { code: '605', message: `Request method '${method}' not supported` }
}

function notAllowed({ switches }: Subscription, operation?: Operation): RestError | null {
  if (operation === undefined || operation.permissions.length === 0) return null
  if (!operation.permissions.some((permission) => switches.role.includes(permission))) {
    return ACCESS_DENIED
  }
  if (operation.family !== null && switches.featuresOff.includes(operation.family)) {
    return { code: '703', message: 'Feature is not enabled for the subscription' }
  }
  return switches.workspacesGranted ? null : { code: '1008', message: 'Access denied to partition' }
}
