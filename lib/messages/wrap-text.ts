const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const OPENING = /[「『（【〈《［｛(]$/u
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * Breaks a text so that no line takes more than `width` columns of a terminal; `indent` stands before every line. Lines
 * end at blanks, and between the words of a script that writes none, never before what closes a phrase.
 */
export function wrapText(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const { piece, gap } of text.split(/\s+/).filter(Boolean).flatMap(pieces)) {
    const longer = line === '' ? piece : line + gap + piece
    if (line !== '' && indent.length + columns(longer) > width) {
      lines.push(indent + line)
      line = piece
    } else {
      line = longer
    }
  }
  return line === '' ? lines : [...lines, indent + line]
}

/** Columns that a terminal gives to the text: two to a wide character. */
export const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)

function pieces(word: string): { piece: string; gap: string }[] {
  if (!WIDE.test(word)) return [{ piece: word, gap: ' ' }]
  const found: string[] = []
  for (const { segment, isWordLike } of WORDS.segment(word)) {
    const last = found.at(-1)
    const belongs =
      last !== undefined && (OPENING.test(last) || !(isWordLike || OPENING.test(segment)))
    if (belongs) found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found.map((piece, index) => ({ piece, gap: index === 0 ? ' ' : '' }))
}
