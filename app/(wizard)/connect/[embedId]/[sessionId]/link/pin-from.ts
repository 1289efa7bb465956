import { endpointProblem } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import type { Mode } from '#lib/connections/view.ts'
import { parseEndpoint } from '#lib/marketo/endpoint.ts'
import type { Part, Words } from '#lib/messages/words.ts'

type Pin = { typed: string; munchkinId: string | null; error: Part[] | null }

/** Nobody's address bar is longer; what is, is not shown again. */
const LONGEST = 2000

/** The instance that the address of a Marketo page names; an empty field names none. */
export function pinFrom(field: FormDataEntryValue | null, mode: Mode, w: Words): Pin {
  const given = typeof field === 'string' ? field.trim() : ''
  const typed = given.length > LONGEST ? '' : given
  if (given === '') return { typed, munchkinId: null, error: null }
  const problem = endpointProblem(given, mode)
  const parsed = parseEndpoint(given)
  if (problem === null && parsed.ok) return { typed, munchkinId: parsed.munchkinId, error: null }
  const [code, first = '', second = ''] = problem?.split(':') ?? []
  if (code === 'twoIds') {
    return { typed, munchkinId: null, error: w.parts('links.address.twoIds', { first, second }) }
  }
  const error =
    code === 'simulatedOnly'
      ? w.parts('credentials.endpoint.simulatedOnly')
      : w.parts('links.address.unusable')
  return { typed, munchkinId: null, error }
}
