/** One run of characters between blanks, quotes and angle brackets of what was pasted. */
export type Piece = {
  text: string
  /** The same characters before dashes and full-width forms were replaced; same length as `text`. */
  original: string
  line: number
  isQuoted: boolean
  /** Punctuation around it was dropped. */
  isTrimmed: boolean
  /**
   * More of a host follows behind a quote, tab or line end, which some parsers of addresses skip: `host".evil.test`.
   */
  isGluedBehind: boolean
}

export type PastedText = { pieces: Piece[]; isTrimmed: boolean }

/** Cuts a paste into pieces without judging them. Linear in the length of `pasted`. */
export function readPastedText(pasted: string): PastedText {
  const visible = pasted.replace(INVISIBLE, '')
  const joined = visible.replace(SPACED_ID, '$1$2$3$4$5')
  const original = joined.replaceAll('](', '  ')
  const text = original
    .replace(DASH, '-')
    .replace(KATAKANA_DASH, '-')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(IDEOGRAPHIC_STOP, '.')
  const isTrimmed = joined !== pasted || pasted.trim() !== pasted
  const pieces: Piece[] = []
  let line = 0
  for (const match of text.matchAll(LINE_END_OR_PIECE)) {
    if (isLineEnd(match[0])) {
      line += 1
      continue
    }
    const { start, end } = withoutPunctuation(text, match.index, match.index + match[0].length)
    if (start === end) continue
    GLUE.lastIndex = match.index + match[0].length
    pieces.push({
      text: text.slice(start, end),
      original: original.slice(start, end),
      line,
      isTrimmed: end - start < match[0].length,
      isQuoted: isQuote(text[match.index - 1]) || isQuote(text[match.index + match[0].length]),
      isGluedBehind: GLUE.test(text),
    })
  }
  return { pieces, isTrimmed }
}

const QUOTES = '"\'`´‘’‚‛“”„‟«»‹›「」『』〝〞〟'
const DASHES =
  '\\-\\u02d7\\u058a\\u05be\\u1400\\u1806\\u2010-\\u2015\\u2043\\u207b\\u208b\\u2212\\u2796\\u2e17\\u2e1a\\u2e3a\\u2e3b\\u2e40\\u301c\\u3030\\ufe31\\ufe32\\ufe58\\ufe63\\uff0d'

/** Characters that take no room: joiners, direction marks, byte order mark, soft hyphen, variation selectors. */
export const INVISIBLE =
  /\u00ad|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff/g
const SPACED_ID = new RegExp(
  `(?<![A-Za-z0-9])(\\d{3})[ \\t\\u00a0]?([${DASHES}])[ \\t\\u00a0]?([A-Za-z]{3})[ \\t\\u00a0]?([${DASHES}])[ \\t\\u00a0]?(\\d{3})(?![A-Za-z0-9])`,
  'g',
)
export const DASH = new RegExp(`[${DASHES}]`, 'g')
/** A Japanese keyboard types the long-vowel mark where a dash was meant; inside words it is a letter. */
const KATAKANA_DASH = /(?<=[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])[ーｰ](?=[0-9A-Za-z０-９Ａ-Ｚａ-ｚ])/g
export const FULL_WIDTH = /[\uff01-\uff5e]/g
/** Browsers read these as the dot between the labels of a host name, so we must too (UTS #46). */
const IDEOGRAPHIC_STOP = /[\u3002\uff61]/g

const LINE_END_OR_PIECE = new RegExp(
  `[\\n\\r\\v\\f\\u0085\\u2028\\u2029]|[^\\s\\u0085<>${QUOTES}]+`,
  'gu',
)
const GLUE = new RegExp(`[${QUOTES}]+[\\w.@%-]|[\\t\\r\\n]+[.@]`, 'y')
const OPENING = new Set('([{*_~|•·,;')
const CLOSING = new Set(')]}*_~|.,;:!?')

function isLineEnd(match: string): boolean {
  return /^[\n\r\v\f\u0085\u2028\u2029]$/.test(match)
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && (QUOTES.includes(character) || '<>'.includes(character))
}

/** Walks inwards, because an anchored expression over a long run of dots would take quadratic time. */
function withoutPunctuation(text: string, from: number, to: number) {
  let start = from
  let end = to
  while (start < end && OPENING.has(text[start] ?? '')) start += 1
  while (end > start && CLOSING.has(text[end - 1] ?? '')) end -= 1
  return { start, end }
}
