import { parseEndpoint } from '#lib/marketo/endpoint.ts'
import { plainPaste } from '#lib/marketo/pasted-plain.ts'
import { shapesIn, type Found } from '#lib/marketo/pasted-shapes.ts'

/**
 * What stands in a paste and belongs into no field. `accessToken`: from "Get Token", not a secret. `maskedSecret`: dots
 * in its place. `twoEndpoints`, `twoServices`: more than one that it could be, so none is taken.
 */
export type LeftOut = 'accessToken' | 'maskedSecret' | 'twoEndpoints' | 'twoServices' | 'tooLong'

export type PastedValues = {
  /** In capitals. */
  munchkinId: string | null
  clientId: string | null
  clientSecret: string | null
  /** The e-mail that Marketo shows beside the two values: the login of the API-only user. */
  authorizedUser: string | null
  leftOut: LeftOut[]
  /** Nothing but one value stands in it. */
  isBare: boolean
}

/** In bytes of UTF-8, as for an endpoint. */
const LONGEST_PASTE = 10 * 1024

/**
 * Finds the values in whatever was pasted: Marketo's "View Details" in any language, a curl line, an address with
 * `client_id` in it, JSON, lines of an environment. Told by shape; labels decide only where one shape stands there more
 * than once. Every value given stands in the text, but for its dashes and the capitals of the Munchkin ID. Never
 * throws.
 */
export function pastedValues(text: string): PastedValues {
  if (isTooLong(text)) return { ...NOTHING, leftOut: ['tooLong'] }
  const plain = plainPaste(text)
  const { clientIds, secrets, emails, hasToken } = shapesIn(plain)
  const endpoint = parseEndpoint(plain.replace(GLUED_ADDRESS, ' '))
  const clientId = theOne(clientIds, CLIENT_ID, (value) => value.toLowerCase())
  const clientSecret = theOne(secrets, CLIENT_SECRET)
  const areTwo =
    clientId === 'several' ||
    clientSecret === 'several' ||
    (isSeveral(clientIds) && isSeveral(secrets))
  const areTwoEndpoints = !endpoint.ok && (endpoint.found?.length ?? 0) > 1
  const isMasked = secrets.length === 0 && MASK.test(plain)
  const values = {
    munchkinId: endpoint.ok ? endpoint.munchkinId : null,
    clientId: areTwo ? null : clientId,
    clientSecret: areTwo ? null : clientSecret,
  }
  const user = areTwo ? null : theOne(emails, AUTHORIZED_USER, (value) => value.toLowerCase())
  return {
    ...values,
    authorizedUser: user === 'several' ? null : user,
    leftOut: [
      ...(hasToken ? (['accessToken'] as const) : []),
      ...(isMasked ? (['maskedSecret'] as const) : []),
      ...(areTwoEndpoints ? (['twoEndpoints'] as const) : []),
      ...(areTwo ? (['twoServices'] as const) : []),
    ],
    isBare: Object.values(values).includes(withoutQuotes(plain)),
  }
}

const NOTHING: PastedValues = {
  ...{ munchkinId: null, clientId: null, clientSecret: null, authorizedUser: null },
  leftOut: [],
  isBare: false,
}

const GLUED_ADDRESS = /(?<=\p{L})(?=https?:\/\/\d{3}-)/giu
const MASK = /[•●∙⬤]{3,}|[*∗＊·]{6,}/

/** Where several stand in a paste, these name the right one: as programs write them, and Marketo in our languages. */
const CLIENT_ID = /client[\s_-]*id|id[\s_-]*(?:d[eou]l?\s)?client|identifiant|クライアント\s*id/i
const CLIENT_SECRET = /secret|segredo|geheim|schlüssel|clave|シークレット|秘密/i
const AUTHORIZED_USER = /user|benutzer|usuario|usuário|utilisateur|ユーザー/i

function theOne(
  found: Found[],
  label: RegExp,
  same: (value: string) => string = (value) => value,
): string | 'several' | null {
  const first = found[0]
  if (first === undefined) return null
  if (isOne(found, same)) return first.value
  const labelled = found.filter((each) => label.test(each.label))
  const named = labelled[0]
  return named !== undefined && isOne(labelled, same) ? named.value : 'several'
}

const isSeveral = (found: Found[]) => new Set(found.map(({ value }) => value)).size > 1

const isOne = (found: Found[], same: (value: string) => string) =>
  new Set(found.map(({ value }) => same(value))).size === 1

const withoutQuotes = (text: string) => text.replace(/^[\s"'`<]+|[\s"'`>,;]+$/g, '')

const isTooLong = (text: string) =>
  text.length > LONGEST_PASTE || new TextEncoder().encode(text).length > LONGEST_PASTE
