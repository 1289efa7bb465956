import 'server-only'
import { createHash } from 'node:crypto'
import { canonicalJson } from '#lib/canonical-json.ts'

/** An event as its hash sees it. `at` counts to the millisecond, as it is stored. */
export type HashedEvent = {
  tenantId: string
  sequence: number
  at: Date
  actorKind: string
  actorId: string
  what: string
  subject: string
  outcome: string
  requestId: string
  previous: string
}

/** `previous` of a tenant's first event. */
export const FIRST_PREVIOUS = ''

/** SHA-256 over the event and the hash before it, hex: a row changed or taken out breaks every later one. */
export function eventHash(event: HashedEvent): string {
  const { tenantId, sequence, actorKind, actorId, what, subject, outcome, requestId, previous } =
    event
  const who = { tenantId, sequence, actorKind, actorId }
  const told = { ...who, what, subject, outcome, requestId, previous, at: event.at.toISOString() }
  return createHash('sha256').update(canonicalJson(told)).digest('hex')
}
