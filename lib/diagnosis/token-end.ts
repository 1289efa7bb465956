import { timeOfRequest } from '#lib/diagnosis/quota-reset.ts'
import type { CallObservation } from '#lib/marketo/observation.ts'

/** A token lives an hour; nothing that claims more is believed. */
const LONGEST_LIFE = 86_400

/**
 * When the running token ends, as ISO 8601: Identity's answer says how long it lives, and the first dated REST reply
 * says what time it is at Marketo. Null where nothing dates it.
 */
export function tokenEnd(calls: CallObservation[]): string | null {
  const asked = calls.findLast((call) => lifeIn(call) !== null)
  const dated = calls.find((call) => timeIn(call) !== null)
  if (!asked || !dated) return null
  const life = Math.min(LONGEST_LIFE, Math.max(0, lifeIn(asked) ?? 0))
  const time = (timeIn(dated) ?? 0) - (dated.at - asked.at) + life * 1000
  return Number.isNaN(new Date(time).getTime()) ? null : new Date(time).toISOString()
}

const bodyIn = ({ outcome }: CallObservation) => (outcome.kind === 'reply' ? outcome.body : null)

function lifeIn(call: CallObservation): number | null {
  const body = bodyIn(call)
  return body?.shape === 'token' ? body.expiresIn : null
}

function timeIn(call: CallObservation): number | null {
  const body = bodyIn(call)
  return body?.shape === 'envelope' ? timeOfRequest(body.requestId) : null
}
