import { parseEndpoint } from '#lib/marketo/endpoint.ts'
import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  FIELD_NAMES,
  type FieldName,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { placePasted } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/place-pasted.ts'

export type ReadForm = {
  typed: CredentialsValues
  /** Undefined where none was pasted. */
  authorizedUser: string | undefined
  /** The draft's version that the form showed; null: there was none. */
  seenVersion: number | null
  /** The other instance was named in the very button that sent the form. */
  isInstanceConfirmed: boolean
  placed: FormState['placed']
}

/** A submitted form, with a dialog that was pasted into one field spread over those left blank. */
export function readForm(form: FormData): ReadForm {
  const text = (name: string) => {
    const value = form.getAll(name).at(-1)
    return typeof value === 'string' ? value : ''
  }
  let typed: CredentialsValues = {
    endpoint: text('endpoint'),
    clientId: text('clientId'),
    clientSecret: text('clientSecret'),
  }
  let authorizedUser = text('authorizedUser').trim().slice(0, LONGEST_USER) || undefined
  const filled = new Set<FieldName>()
  const leftOut = new Set<NonNullable<FormState['placed']>['leftOut'][number]>()
  for (const field of FIELD_NAMES) {
    const placed = placePasted(typed[field], field, { ...typed, [field]: '' })
    if (placed === null) continue
    const isFree = (name: FieldName) => name === field || typed[name].trim() === ''
    for (const name of placed.filled) if (isFree(name)) filled.add(name)
    for (const each of placed.leftOut) leftOut.add(each)
    typed = Object.fromEntries(
      FIELD_NAMES.map((name) => [name, isFree(name) ? placed.values[name] : typed[name]]),
    ) as CredentialsValues
    authorizedUser ??= placed.authorizedUser ?? undefined
  }
  const endpoint = parseEndpoint(typed.endpoint)
  const isPlaced = filled.size + leftOut.size > 0
  return {
    ...{ typed, authorizedUser },
    seenVersion: /^\d{1,9}$/.test(text('seenVersion')) ? Number(text('seenVersion')) : null,
    isInstanceConfirmed: endpoint.ok && endpoint.munchkinId === text('instanceConfirmed'),
    placed: isPlaced ? { filled: [...filled], leftOut: [...leftOut] } : undefined,
  }
}

/** As long as an e-mail may be (RFC 5321). */
const LONGEST_USER = 254
