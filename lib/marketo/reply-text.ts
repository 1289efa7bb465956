import 'server-only'
import type { KnownValue, Redact } from '#lib/marketo/redact.ts'

const MESSAGE_LENGTH = 200

/** The bytes as text, in the charset that the reply names; UTF-8 where it names none that there is. */
export function decoded(bytes: Buffer, contentType: string | null): string {
  const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

const TOKEN_FIELD = /(access_?token["'\s\\\]]*[:=>]["'\s\\[{]*)([^\s"'<>&,;{}[\]\\]{4,})/gi

/** What stands where a token belongs, in a reply of any form; the first few, since a hostile reply may hold thousands. */
export const tokensIn = (text: string): KnownValue[] =>
  [...text.matchAll(TOKEN_FIELD)]
    .slice(0, 8)
    .flatMap(([, , value = '']) => (value.length > 4096 ? [] : [{ value, label: '‹token›' }]))

export const withoutTokens = (text: string) => text.replace(TOKEN_FIELD, '$1‹token›')

const printable = (text: string) =>
  text
    .replace(/[^\P{C}]|\s/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()

/** In printable characters and without known values, of which one may hold what is not printable. */
export const clean = (text: string, redact: Redact) => redact(printable(redact(text)))

/** The same, as long as a message may be. */
export const short = (text: string, redact: Redact) => clean(text, redact).slice(0, MESSAGE_LENGTH)
