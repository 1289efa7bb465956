import type { Facts } from '#lib/diagnosis/facts.ts'
import type { JudgedWith, Warning } from '#lib/diagnosis/report.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'

/** Adobe's usual daily quota (AdobeDocs/marketo-developer.en); the real one is not in the API. */
export const ASSUMED_DAILY_QUOTA = 50_000
const HIGH = 0.8
/** A token handed out with less than this left was running for a while: changes since may not show. */
const OLD_TOKEN_SECONDS = 3000

type Known = Pick<JudgedWith, 'connectedAs'>

export function warningsOf(facts: Facts, { connectedAs }: Known): Warning[] {
  return [
    ...(facts.typed ? typedWarnings(facts.typed) : []),
    ...(facts.instance === null ? [] : connectedWarnings(connectedAs)),
    ...tokenWarnings(facts),
    ...userWarnings(facts),
    ...quotaWarnings(facts),
  ]
}

export function typedWarnings({ endpoint, clientId, clientSecret }: TypedObservation): Warning[] {
  const warnings: Warning[] = []
  if (endpoint.ok && endpoint.kind === 'soap') {
    warnings.push({ code: 'endpoint_was_soap', params: {} })
  }
  if (endpoint.ok && endpoint.isPlaceholder) {
    warnings.push({
      code: 'endpoint_is_placeholder',
      params: { munchkinId: endpoint.munchkinId },
    })
  }
  if (clientId !== 'clientId') {
    warnings.push({ code: 'client_id_shape', params: { shape: clientId } })
  }
  if (clientSecret !== 'clientSecret') {
    warnings.push({ code: 'client_secret_shape', params: { shape: clientSecret } })
  }
  return warnings
}

function tokenWarnings({ identity, permissions }: Facts): Warning[] {
  if (!identity.granted) return []
  const warnings: Warning[] = []
  if (identity.apiUser === null) warnings.push({ code: 'no_api_user_named', params: {} })
  const left = identity.expiresIn
  const isDenied = permissions.some(({ result }) => result === 'denied')
  if (isDenied && left !== null && left < OLD_TOKEN_SECONDS) {
    warnings.push({
      code: 'token_is_old',
      params: { minutesLeft: Math.max(0, Math.floor(left / 60)) },
    })
  }
  return warnings
}

function connectedWarnings(name: JudgedWith['connectedAs']): Warning[] {
  if (name === undefined) return []
  return [{ code: 'already_connected_as', params: { name, isNamed: name === '' ? 'no' : 'yes' } }]
}

/** Marketo compares logins without regard to capitals. */
function userWarnings({ typed, identity: { apiUser } }: Facts): Warning[] {
  const pasted = typed?.authorizedUser
  if (!pasted || apiUser === null) return []
  if (pasted.toLowerCase() === apiUser.toLowerCase()) return []
  return [{ code: 'authorized_user_differs', params: { pasted, apiUser } }]
}

function quotaWarnings({ access: { usage } }: Facts): Warning[] {
  if (!usage || !isQuotaHigh(usage.total)) return []
  return [
    {
      code: 'quota_high',
      params: {
        total: usage.total ?? 0,
        ...(usage.ours !== null && { ours: usage.ours }),
        otherUsers: usage.otherUsers,
        limit: ASSUMED_DAILY_QUOTA,
      },
    },
  ]
}

export const isQuotaHigh = (total: number | null): boolean =>
  total !== null && total > ASSUMED_DAILY_QUOTA * HIGH
