import 'server-only'
import { makeCall, type Wire } from '#lib/marketo/call.ts'
import type { CallObservation, Purpose } from '#lib/marketo/observation.ts'
import type { Probe } from '#lib/marketo/permissions.ts'
import { reveal, type Secret } from '#lib/marketo/secret.ts'

/** A read with the token in the header, the one place where Marketo still takes it. */
export async function readFromMarketo(
  wire: Wire,
  accessToken: Secret,
  probe: Probe,
  about: {
    purpose: Purpose
    permission?: string
    attempt?: number
    from?: string
    apiUser?: string | null
    now: Date
  },
): Promise<CallObservation> {
  const { observation } = await makeCall(wire, {
    purpose: about.purpose,
    permission: about.permission ?? null,
    attempt: about.attempt ?? 1,
    from: about.from ?? null,
    apiUser: about.apiUser ?? null,
    method: 'GET',
    target: probe.path.replace('{now}', encodeURIComponent(about.now.toISOString())),
    path: probe.path,
    headers: { authorization: `Bearer ${reveal(accessToken)}` },
  })
  return observation
}
