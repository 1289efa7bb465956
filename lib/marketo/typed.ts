import { clientIdShape, clientSecretShape } from '#lib/marketo/credential-shapes.ts'
import { isPlaceholder, isSimulated, parseEndpoint } from '#lib/marketo/endpoint.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'

export type Typed = {
  mode: TypedObservation['mode']
  endpoint: string
  clientId: string
  clientSecret: string
}

/**
 * The offline look at the three typed values. Holds the Munchkin ID and the shapes, never a value. A live connection
 * refuses the simulator's ids and a simulated one refuses all others, so that neither can call the other's hosts.
 */
export function observeTyped({ mode, endpoint, clientId, clientSecret }: Typed): TypedObservation {
  return {
    kind: 'typed',
    mode,
    endpoint: observeEndpoint(mode, endpoint),
    clientId: clientIdShape(clientId),
    clientSecret: clientSecretShape(clientSecret),
  }
}

function observeEndpoint(mode: Typed['mode'], pasted: string): TypedObservation['endpoint'] {
  const parsed = parseEndpoint(pasted)
  if (!parsed.ok) {
    const { reason, kind = null, found } = parsed
    return { ok: false, reason, kind, ...(found && { found }) }
  }
  const { munchkinId, kind, repairs } = parsed
  if (isSimulated(munchkinId) !== (mode === 'simulated')) {
    const refused = mode === 'live' ? 'example' : 'other'
    return { ok: false, reason: 'endpoint_unusable', kind: refused }
  }
  return {
    ok: true,
    munchkinId,
    kind,
    repairs,
    isPlaceholder: mode === 'live' && isPlaceholder(munchkinId),
  }
}
