import { wrapText } from '#lib/messages/wrap-text.ts'

/** What stands on the left of an entry, and the texts on its right, each of which begins a line. */
export type PlainEntry = { key: string; lines: string[] }

/**
 * Two columns of plain text. The left one is as wide as its widest key; the right one breaks at blanks, so that nothing
 * is wider than `width` but a single word that is.
 */
export function plainEntries(entries: PlainEntry[], width: number): string[] {
  const left = Math.max(0, ...entries.map(({ key }) => key.length)) + GAP.length
  return entries.flatMap(({ key, lines }) => {
    const right = lines.flatMap((line) => wrapText(line, width, ' '.repeat(MARGIN.length + left)))
    const [first = '', ...rest] = right
    return [`${MARGIN}${key.padEnd(left)}${first.trimStart()}`.trimEnd(), ...rest]
  })
}

const MARGIN = '  '
const GAP = '  '
