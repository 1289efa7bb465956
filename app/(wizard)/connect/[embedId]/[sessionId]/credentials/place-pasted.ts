import { pastedValues, type LeftOut } from '#lib/marketo/pasted-values.ts'
import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { endpointOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/endpoint-of.ts'
import {
  FIELD_NAMES,
  type FieldName,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

export type Placed = {
  values: CredentialsValues
  authorizedUser: string | null
  /** The fields that got a value. */
  filled: FieldName[]
  leftOut: LeftOut[]
}

/**
 * What a text pasted into one field gives to all three; null where it belongs there as it is, right or not: then what
 * is said of single values while typing is said. Runs in the browser, and on the server for those without JavaScript.
 *
 * @param before what stood in the fields; it stays where the text gives nothing better
 */
export function placePasted(
  text: string,
  field: FieldName,
  before: CredentialsValues,
): Placed | null {
  const { munchkinId, clientId, clientSecret, authorizedUser, leftOut, isBare } = pastedValues(text)
  if (isBare || leftOut.includes('tooLong')) return null
  const found: Partial<CredentialsValues> = {
    ...(munchkinId && { endpoint: endpointOf(munchkinId) }),
    ...(clientId && { clientId }),
    ...(clientSecret && { clientSecret }),
  }
  const filled = FIELD_NAMES.filter((name) => found[name] !== undefined)
  const isEndpointAlone = filled.every((name) => name === 'endpoint')
  const isAboutEndpoint = munchkinId !== null || leftOut.join() === 'twoEndpoints'
  if (field === 'endpoint' && isEndpointAlone && isAboutEndpoint) return null
  if (filled.length === 0 && (leftOut.length === 0 || !HAS_MORE.test(text.trim()))) return null
  return { values: { ...before, ...found }, authorizedUser, filled, leftOut }
}

/** One word alone is a value, if a strange one. */
const HAS_MORE = /[\s"{=&]/
