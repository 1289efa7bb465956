import { isPlaceholder, parseEndpoint, type Repair } from '#lib/marketo/endpoint.ts'
import { clientIdShape, clientSecretShape, looksSwapped } from '#lib/marketo/credential-shapes.ts'
import type { ValueShape } from '#lib/marketo/observation.ts'
import {
  endpointProblem,
  type CredentialsRules,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

/** What can be said while typing. Nothing leaves the browser for it. */
export type Look = {
  endpoint:
    | { state: 'empty' }
    | { state: 'problem'; code: string }
    | {
        state: 'good'
        munchkinId: string
        repairs: Repair[]
        removedPath: string
        isPlaceholder: boolean
      }
  /** Null when there is nothing to warn of. */
  clientId: ValueShape | null
  clientSecret: ValueShape | null
  isSwapped: boolean
}

type Typed = { endpoint: string; clientId: string; clientSecret: string }

export function lookAt(typed: Typed, mode: CredentialsRules['mode']): Look {
  return {
    endpoint: lookAtEndpoint(typed.endpoint, mode),
    clientId: unlessRight(clientIdShape(typed.clientId), 'clientId'),
    clientSecret: unlessRight(clientSecretShape(typed.clientSecret), 'clientSecret'),
    isSwapped: looksSwapped(typed.clientId, typed.clientSecret),
  }
}

function lookAtEndpoint(pasted: string, mode: CredentialsRules['mode']): Look['endpoint'] {
  const code = endpointProblem(pasted, mode)
  if (code === 'missing') return { state: 'empty' }
  const parsed = parseEndpoint(pasted)
  if (code !== null || !parsed.ok) return { state: 'problem', code: code ?? 'unusable.other' }
  const { munchkinId, repairs } = parsed
  return {
    state: 'good',
    munchkinId,
    repairs,
    removedPath: /\.com(?::\d+)?(\/[^\s?#"'”]*)/i.exec(pasted)?.[1] ?? '/rest',
    isPlaceholder: isPlaceholder(munchkinId),
  }
}

const unlessRight = (shape: ValueShape, right: ValueShape) =>
  shape === right || shape === 'missing' ? null : shape
