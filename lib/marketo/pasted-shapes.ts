/** A value found by its shape, with what stands before it: its label, if it has one. */
export type Found = { value: string; label: string }

/** Where a value stands in the text. */
type Place = { value: string; start: number; end: number }

export type Shapes = {
  clientIds: Found[]
  secrets: Found[]
  emails: Found[]
  hasToken: boolean
}

/**
 * Every value of Marketo's in a plain text, told by shape alone, so that no language matters. Labels may be glued to
 * values on either side, as where line breaks were lost. Linear in the length of `text`.
 */
export function shapesIn(text: string): Shapes {
  const tokens = placesOf(text, TOKEN).filter((place) => isUuidAlone(text, place))
  const untold = without(text, tokens)
  const ids = placesOf(untold, UUID).filter((place) => isUuidAlone(untold, place))
  const emails = placesOf(untold, EMAIL).flatMap((place) => emailAlone(untold, place))
  const rest = without(untold, [...ids, ...emails])
  const secrets = placesOf(rest, RUN).flatMap((place) => secretAlone(rest, place))
  const all = [...tokens, ...ids, ...emails, ...secrets]
  const found = (places: Place[]) => places.map((place) => withLabel(text, place, all))
  return {
    clientIds: found(ids),
    secrets: found(secrets),
    emails: found(emails),
    hasToken: tokens.length > 0,
  }
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const UUID = new RegExp(ID, 'gi')
/** As "Get Token" shows it: the instance's place behind a colon. */
const TOKEN = new RegExp(`${ID}:[a-z0-9]{2,8}(?![a-z0-9])`, 'gi')
const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,40}/gi
const HAS_SECRET = /[a-z0-9]{32}/i
const RUN = /[a-z0-9]{32,100}/gi
const SECRET_LENGTH = 32

/** A label whose line break was lost, before a value and behind one. */
const LABEL_BEFORE = /^[a-z]{0,20}$/i
const LABEL_BEHIND =
  /^(?:(?:[A-Z][a-z]+)+|[A-Z]{2,20}|(?:client|secret|user|authorized|token|scope)[a-z]*)$/
const SECRET_LABEL = /(?:secret[ao]?|segredo|geheimnis|ssel|cliente?|clave|value)$/i
/** Words of a dialog's label that a lost blank made part of an e-mail. */
const USER_LABEL =
  /^(?:Authorized)?(?:User|Usuario|Benutzer|autorizado|Autorizado|Anwender)(?=[a-z0-9])/
const PLAIN_WORD = /^(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/

const placesOf = (text: string, form: RegExp): Place[] =>
  Array.from(text.matchAll(form), ({ 0: value, index: start }) => ({
    ...{ value, start },
    end: start + value.length,
  }))

const without = (text: string, places: Place[]): string => {
  let left = text
  for (const { start, end } of places)
    left = left.slice(0, start) + ' '.repeat(end - start) + left.slice(end)
  return left
}

function isUuidAlone(text: string, { start, end }: Place): boolean {
  const before = /[a-z0-9]{0,60}$/i.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  const behind = /^[a-z0-9]{0,60}/i.exec(text.slice(end, end + 60))?.[0] ?? ''
  const outside = text[start - before.length - 1] ?? ''
  if (/[./@%]/.test(outside) || (outside === '-' && before === '')) return false
  if (/^(?:@|-[a-z0-9])/i.test(text.slice(end, end + 2))) return false
  const isBehindFine = behind === '' || behind.length >= SECRET_LENGTH || LABEL_BEHIND.test(behind)
  return LABEL_BEFORE.test(before) && isBehindFine
}

function emailAlone(text: string, { value, start }: Place): Place[] {
  // In an address the part before @ names a user of that address, not one of Marketo.
  if (/:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - 80), start))) return []
  // A secret got glued to it: better no user than no secret.
  if (HAS_SECRET.test(value)) return []
  const cut = USER_LABEL.exec(value)?.[0].length ?? 0
  const glued = /\.([a-z]{2,12})(?:[A-Z][a-z]+)+$/.exec(value)
  const end = glued ? glued.index + 1 + (glued[1]?.length ?? 0) : value.length
  const email = value.slice(cut, end)
  return [{ value: email, start: start + cut, end: start + end }]
}

function secretAlone(text: string, { value, start, end }: Place): Place[] {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[_./@%+~#\\]$|[a-z0-9]-$/i.test(before) || /[a-z0-9]$/i.test(before)) return []
  if (/^(?:[_/@%+~=]|[-.][a-z0-9]|[a-z0-9])/i.test(text.slice(end, end + 2))) return []
  const fits: Place[] = []
  for (let from = 0; from + SECRET_LENGTH <= value.length; from += 1) {
    const to = from + SECRET_LENGTH
    const isStart = from === 0 || isSecretLabel(value.slice(0, from))
    const isEnd = to === value.length || LABEL_BEHIND.test(value.slice(to))
    if (!isStart || !isEnd || PLAIN_WORD.test(value.slice(from, to))) continue
    fits.push({ value: value.slice(from, to), start: start + from, end: start + to })
  }
  // Where two cuts are possible, none is chosen.
  return fits.length === 1 ? fits : []
}

const isSecretLabel = (text: string) => LABEL_BEFORE.test(text) && SECRET_LABEL.test(text)

const LONGEST_LABEL = 60

function withLabel(text: string, { value, start }: Place, all: Place[]): Found {
  const last = Math.max(0, start - LONGEST_LABEL, ...all.map(({ end }) => (end <= start ? end : 0)))
  return { value, label: text.slice(last, start) }
}
