import { DASH, FULL_WIDTH, INVISIBLE } from '#lib/marketo/pasted-text.ts'

/**
 * A paste as plain text, so that values can be told by their shape: JSON becomes lines of `key: value`; entities, tags,
 * percent signs and escapes become what they stand for; odd dashes and full-width forms become plain ones.
 */
export function plainPaste(pasted: string): string {
  const json = readJson(pasted)
  const text = json === undefined ? pasted : pairsOf(json).join('\n')
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(DASH, '-')
    .replace(ENTITY, (whole, code: string) => entity(code) ?? whole)
    .replace(TAG, ' ')
    .replace(PERCENT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(UNICODE_ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(ESCAPED_BLANK, ' ')
    .replaceAll('\\/', '/')
}

const ENTITY = /&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi
/** Of a tag only its beginning: its attributes may hold the values. No value is as short as an element's name. */
const TAG = /<\/?[a-z][a-z0-9]{0,9}(?=[\s/>])/gi
/** Printable ASCII only. */
const PERCENT = /%(2[0-9a-f]|[3-6][0-9a-f]|7[0-9a-e])/gi
const UNICODE_ESCAPE = /\\u(00[2-7][0-9a-f])/gi
const ESCAPED_BLANK = /\\[nrt]/g

const NAMED: Record<string, string> = {
  ...{ nbsp: ' ', amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', colon: ':', commat: '@' },
  ...{ hyphen: '-', dash: '-', shy: '', period: '.', equals: '=', lowbar: '_', tab: ' ' },
}

function entity(code: string): string | undefined {
  const name = code.toLowerCase()
  if (!name.startsWith('#')) return NAMED[name]
  const number = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10)
  return number > 0 && number <= 0x10_ff_ff ? String.fromCodePoint(number) : undefined
}

function readJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `{ key, value }` and `{ name, value }` are pairs, too: so Postman writes an environment. */
function pairsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [`${key}: ${value}`]
  if (Array.isArray(value)) return value.flatMap((each) => pairsOf(each, key))
  if (typeof value !== 'object' || value === null) return []
  const members = value as Record<string, unknown>
  const name = members['key'] ?? members['name']
  const isPair = typeof name === 'string' && typeof members['value'] === 'string'
  return Object.entries(members).flatMap(([member, each]) =>
    pairsOf(each, isPair && member === 'value' ? name : member),
  )
}
