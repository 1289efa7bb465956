import 'server-only'

/** Replaces every typed value and every token in a text by what it was. */
export type Redact = (text: string) => string

export type KnownValue = { value: string; label: '‹client id›' | '‹secret›' | '‹token›' }

/**
 * A value of three characters or fewer is left alone: Marketo never issued one (its secrets have 32), and to replace it
 * would riddle ordinary words and the very codes that are read.
 */
const SHORTEST = 4

/** Marketo's tokens, `<uuid>:<zone>`: hidden whosever they are, also before we know them to be ours. */
const TOKEN_SHAPE = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}:\w{1,12}/gi

/**
 * Marketo echoes the client id in its errors, and people paste the secret into that field; what stands on the way may
 * hand back anything. So each value is looked for as it is and escaped for URLs, JSON and HTML or in hexadecimal, in
 * either case, and in base64 at each of its three offsets; the longest form first.
 */
export function redactorOf(known: KnownValue[]): Redact {
  const inAnyCase = replacerOf(known, writtenForms, 'giu')
  const inItsCase = replacerOf(known, base64Forms, 'gu')
  return (text) => inItsCase(inAnyCase(text)).replace(TOKEN_SHAPE, '‹token›')
}

function replacerOf(
  known: KnownValue[],
  formsOf: (value: string) => string[],
  flags: string,
): Redact {
  const forms = known
    .flatMap(({ value, label }) => {
      const values = [...new Set([value, value.trim()])].filter(({ length }) => length >= SHORTEST)
      return values.flatMap(formsOf).map((form) => ({ form, label }))
    })
    .toSorted((a, b) => b.form.length - a.form.length)
  if (forms.length === 0) return (text) => text
  const labels = new Map(forms.toReversed().map(({ form, label }) => [plain(form, flags), label]))
  const pattern = new RegExp([...new Set(forms.map(({ form }) => literal(form)))].join('|'), flags)
  return (text) => text.replace(pattern, (found) => labels.get(plain(found, flags)) ?? '‹secret›')
}

const plain = (text: string, flags: string) => (flags.includes('i') ? text.toLowerCase() : text)

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

const writtenForms = (value: string): string[] =>
  [value, value.toUpperCase(), value.toLowerCase()].flatMap((cased) => [
    cased,
    percentEncoded(cased),
    new URLSearchParams({ '': cased }).toString().slice(1),
    JSON.stringify(cased).slice(1, -1),
    cased.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    cased.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character),
    Buffer.from(cased).toString('hex'),
  ])

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Half a surrogate pair is no text that can be encoded. */
const percentEncoded = (value: string) => encodeURIComponent(value.toWellFormed())

/** What every base64 text that holds the value at this offset has in common, in both alphabets. */
const base64Forms = (value: string): string[] =>
  [value, value.toUpperCase(), value.toLowerCase()].flatMap((cased) => {
    const bytes = Buffer.from(cased)
    return [0, 1, 2].flatMap((offset) => {
      const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
      const inner = text.slice(
        Math.ceil((offset * 8) / 6),
        Math.floor(((offset + bytes.length) * 8) / 6),
      )
      return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')]
    })
  })
