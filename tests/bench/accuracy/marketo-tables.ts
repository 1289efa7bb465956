import { existsSync, readFileSync } from 'node:fs'
import extract from '#tests/bench/accuracy/marketo-tables.json' with { type: 'json' }

/**
 * What is known of Marketo's wire, as tables: error codes with their texts and what each is about, and the reads that
 * prove a permission, `none` for those that need no permission.
 */
export type MarketoTables = {
  codes: { code: string; message: string; about: string }[]
  probes: { permission: string; paths: string[] }[]
}

export const FACTS = new URL('../../../../shared/marketo.md', import.meta.url)
export const isFactsAtHand = existsSync(FACTS)

/** From the collection of facts where it is at hand, else from the extract beside this file. */
export const marketoTables = (): MarketoTables =>
  isFactsAtHand ? tablesIn(readFileSync(FACTS, 'utf8')) : extract

/** Reads the two tables of the collection of facts; a row may stand for several codes. */
export function tablesIn(markdown: string): MarketoTables {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return {
    codes: rows.filter(([first]) => /^\d{3,4}\b/.test(first ?? '')).flatMap(codesIn),
    probes: rows.filter(([, second]) => /`\/(rest|bulk)\//.test(second ?? '')).map(probeIn),
  }
}

/** What the table says that a code means for us, in one word; `denied` where it refers to a paragraph of its own. */
const ABOUT: [RegExp, string][] = [
  [/renew/, 'token'],
  [/retry|Marketo's side/, 'marketo'],
  [/resets/, 'quota'],
  [/^neutral/, 'rate'],
  [/our bug|wrong path/, 'us'],
  [/closed subscription/, 'subscription'],
  [/feature/, 'feature'],
  [/workspace/, 'workspace'],
  [/let in/, 'letIn'],
]

function codesIn([codes = '', message = '', meaning = '']: string[]) {
  const about = ABOUT.find(([words]) => words.test(meaning))?.[1] ?? 'denied'
  return codes
    .replaceAll('*', '')
    .split(/\s+/)
    .flatMap(rangeOf)
    .map((code) => ({ code, message, about }))
}

/** `709-712` is four codes. */
function rangeOf(codes: string): string[] {
  const [from = 0, to = from] = codes.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
}

function probeIn([permission = '', cell = '']: string[]) {
  const paths = [...cell.matchAll(/`(\/(?:rest|bulk)\/[^`?]*)/g)].map(([, path = '']) => path)
  return { permission: permission.startsWith('none') ? 'none' : permission, paths }
}
