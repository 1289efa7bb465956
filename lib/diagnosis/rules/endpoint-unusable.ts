import { fixable } from '#lib/diagnosis/rule.ts'
import type { Rule } from '#lib/diagnosis/rule.ts'
import { isSimulated } from '#lib/marketo/endpoint.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'

/** The `000-` block is for simulated instances, and a simulated session takes no other. */
export function unusableKind({ endpoint, mode }: TypedObservation): string | null {
  if (!endpoint.ok)
    return endpoint.reason === 'endpoint_unusable' ? (endpoint.kind ?? 'other') : null
  if (isSimulated(endpoint.munchkinId)) return mode === 'live' ? 'example' : null
  return mode === 'simulated' ? 'other' : null
}

export const endpointUnusable: Rule = {
  code: 'endpoint_unusable',
  stage: 'typed',
  match({ typed }) {
    const kind = typed && unusableKind(typed)
    if (!kind) return null
    const found = typed.endpoint.ok ? undefined : typed.endpoint.found
    return fixable('you', 'certain', { params: { kind, ...(found && { found }) } })
  },
}
