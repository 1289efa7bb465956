import 'server-only'
import type { Exchange } from '#lib/marketo/exchange.ts'
import type { CallObservation, Outcome, Purpose } from '#lib/marketo/observation.ts'
import type { KnownValue } from '#lib/marketo/redact.ts'
import { readBody } from '#lib/marketo/reply-body.ts'
import type { Secret } from '#lib/marketo/secret.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'
import type { Transport } from '#lib/marketo/transport.ts'

/** What every call of one run shares. */
export type Wire = {
  transport: Transport
  signal: AbortSignal
  /** `performance.now()` at the start of the run. */
  startedAt: number
  /** What must not stand in any observation; a token is added as soon as it is known. */
  known: { label: KnownValue['label']; secret: Secret }[]
}

export type Call = {
  purpose: Purpose
  method: 'GET' | 'POST'
  /** With values: what is sent. */
  target: string
  /** Without values: what is kept. */
  path: string
  headers: Record<string, string>
  body?: string
  permission?: string | null
  attempt?: number
  /** The address of ours to leave from, where it is not the first. */
  from?: string | null
  /** Whose calls `stats/usage` should count as ours. */
  apiUser?: string | null
}

/** Makes one call and keeps what it saw. The token, if one came, is handed over apart. */
export async function makeCall(
  wire: Wire,
  call: Call,
): Promise<{ observation: CallObservation; accessToken: Secret | null }> {
  const at = performance.now() - wire.startedAt
  const exchange = await exchangeOf(wire, call)
  const { outcome, accessToken } = readOutcome(wire, exchange, call.apiUser)
  return {
    accessToken,
    observation: {
      kind: 'call',
      purpose: call.purpose,
      permission: call.permission ?? null,
      method: call.method,
      path: call.path,
      from: exchange.from,
      attempt: call.attempt ?? 1,
      at,
      timings: exchange.timings,
      outcome,
    },
  }
}

function exchangeOf({ transport, signal }: Wire, call: Call): Promise<Exchange> {
  if (call.purpose === 'control') return transport.askControlHost(signal)
  const { method, target, headers, body, from } = call
  const request = { method, path: target, headers, ...(body === undefined ? {} : { body }) }
  return from ? transport.sendFrom(from, request, signal) : transport.send(request, signal)
}

function readOutcome(
  wire: Wire,
  { outcome }: Exchange,
  apiUser: string | null | undefined,
): { outcome: Outcome; accessToken: Secret | null } {
  if (outcome.kind !== 'reply') return { outcome, accessToken: null }
  const known = wire.known.map(({ label, secret }) => ({ label, value: reveal(secret) }))
  const { body, contentType, accessToken } = readBody(outcome, known, apiUser)
  const token = accessToken === null ? null : secretFrom(accessToken)
  if (token) wire.known.push({ label: '‹token›', secret: token })
  return {
    outcome: { kind: 'reply', status: outcome.status, contentType, body },
    accessToken: token,
  }
}
