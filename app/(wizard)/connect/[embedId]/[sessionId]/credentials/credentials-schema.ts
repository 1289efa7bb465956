import * as z from 'zod/mini'
import type { ConnectionView } from '#lib/connections/view.ts'
import { isSimulated, parseEndpoint } from '#lib/marketo/endpoint.ts'

/** What the form's rules depend on. `keeps…`: a saved value stands in when the field is blank. */
export type CredentialsRules = {
  mode: 'live' | 'simulated'
  keepsClientId: boolean
  keepsSecret: boolean
}

/** What a draft's saved values let the form leave blank. */
export function credentialsRules(
  mode: CredentialsRules['mode'],
  draft: ConnectionView['draft'],
): CredentialsRules {
  return {
    mode,
    // A Client Id of an odd shape is kept, and never shown again.
    keepsClientId: draft !== null && draft.clientId === null && draft.clientIdShape !== 'missing',
    keepsSecret: draft?.hasSecret ?? false,
  }
}

/** Longer than any Client Id or Client Secret by far. */
const LONGEST_VALUE = 1000
const LONGEST_ENDPOINT = 10 * 1024

/**
 * The form, in the browser and in the action alike. Messages are codes, whose words the page has:
 * `missing`, `tooLong`, `simulatedOnly`, `unusable.<kind>`, `twoIds:<id>:<id>`.
 */
export function credentialsSchema({ mode, keepsClientId, keepsSecret }: CredentialsRules) {
  return z.object({
    endpoint: z.string().check((input) => {
      const message = endpointProblem(input.value, mode)
      if (message) input.issues.push({ code: 'custom', message, input: input.value })
    }),
    clientId: value(keepsClientId),
    clientSecret: value(keepsSecret),
  })
}
export type CredentialsValues = z.infer<ReturnType<typeof credentialsSchema>>

const value = (isOptional: boolean) =>
  z.string().check(
    z.maxLength(LONGEST_VALUE, 'tooLong'),
    z.refine((text) => isOptional || text.trim() !== '', 'missing'),
  )

/** The code of what is wrong with a pasted endpoint, or null. */
export function endpointProblem(pasted: string, mode: CredentialsRules['mode']): string | null {
  if (new TextEncoder().encode(pasted).length > LONGEST_ENDPOINT) return 'tooLong'
  const parsed = parseEndpoint(pasted)
  if (!parsed.ok) {
    if (parsed.reason === 'endpoint_missing') return 'missing'
    const [first, second] = parsed.found ?? []
    if (first && second) return `twoIds:${first}:${second}`
    return `unusable.${parsed.kind ?? 'other'}`
  }
  if (mode === 'simulated') return isSimulated(parsed.munchkinId) ? null : 'simulatedOnly'
  return isSimulated(parsed.munchkinId) ? 'unusable.example' : null
}
