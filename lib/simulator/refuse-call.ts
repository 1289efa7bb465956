import 'server-only'
import { bearerToken, checkToken } from '#lib/simulator/check-token.ts'
import { isListed } from '#lib/simulator/allowlist.ts'
import type { Exchange } from '#lib/simulator/exchange.ts'
import type { Operation } from '#lib/simulator/operation.ts'
import type { RestError } from '#lib/simulator/replies/envelope.ts'
import type { Subscription } from '#lib/simulator/subscription.ts'
import { MANAGED_BY_CRM_SYNC, type Switches } from '#lib/simulator/switches.ts'
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
  if (switches.allowlist && !isListed(exchange.from, switches.allowlist)) return ACCESS_DENIED
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
  const { method } = exchange
  return method === 'GET'
    ? null
    : { code: '605', message: `Request method '${method}' not supported` }
}

function notAllowed({ switches }: Subscription, operation?: Operation): RestError | null {
  if (operation === undefined || operation.permissions.length === 0) return null
  if (!operation.permissions.some((permission) => switches.role.includes(permission))) {
    return ACCESS_DENIED
  }
  return (
    notBought(switches, operation.family) ??
    (switches.workspacesGranted.length > 0 ? null : notInAWorkspace(operation.family))
  )
}

function notBought(switches: Switches, family: string | null): RestError | null {
  if (family === null) return null
  if (switches.crmSync && MANAGED_BY_CRM_SYNC.includes(family)) {
    return { code: '1018', message: 'CRM Enabled' }
  }
  if (!switches.featuresOff.includes(family)) return null
  return family === 'Custom Object'
    ? { code: '1026', message: 'Custom object not enabled' }
    : { code: '703', message: 'Feature is not enabled for the subscription' }
}

/** Activities know no partitions: there it looks like a missing permission (Adobe's knowledge base, ka-29391). */
const notInAWorkspace = (family: string | null): RestError =>
  family === 'Activity' ? ACCESS_DENIED : { code: '1008', message: 'Access denied to partition' }
