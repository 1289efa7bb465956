import { NAME_LENGTH } from '#lib/connections/connection.ts'
import type { Mode } from '#lib/connections/view.ts'
import { isSimulated, parseEndpoint } from '#lib/marketo/endpoint.ts'
import { observeTyped } from '#lib/marketo/typed.ts'

/** Why one of the connections that the host brought is not taken. The others are. */
export const IMPORT_PROBLEMS = [
  'endpoint_missing',
  'endpoint_unusable',
  'instance_not_simulated',
  'instance_simulated',
  'client_id_missing',
  'client_secret_missing',
  'unknown_operation',
  'unknown_permission',
  'name_too_long',
  'name_taken',
] as const
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number]

/** The texts as they were sent, without what stood around them. */
export type ImportTexts = {
  /** Clean; empty for none. */
  name: string
  endpoint: string
  clientId: string
  clientSecret: string
}

/** What can be said before anything is stored; of odd values that Marketo alone can refuse, its test tells. */
export function importProblem(mode: Mode, texts: ImportTexts): ImportProblem | null {
  if (texts.clientId === '') return 'client_id_missing'
  if (texts.clientSecret === '') return 'client_secret_missing'
  if (Array.from(texts.name).length > NAME_LENGTH) return 'name_too_long'
  const parsed = parseEndpoint(texts.endpoint)
  if (parsed.ok && isSimulated(parsed.munchkinId) !== (mode === 'simulated')) {
    return mode === 'live' ? 'instance_simulated' : 'instance_not_simulated'
  }
  const { endpoint } = observeTyped({ mode, ...texts })
  return endpoint.ok ? null : endpoint.reason
}
