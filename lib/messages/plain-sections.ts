import { plainEntries } from '#lib/messages/plain-entries.ts'
import { wrapText } from '#lib/messages/wrap-text.ts'

/** How many characters wide what our programs print is. */
export const PLAIN_WIDTH = 80

/** Sections of lines with a blank line between them; those without a line are left out. */
export const plainSections = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')

/** Lines below their heading; nothing where there are none. */
export const headed = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [heading, ...lines] : []

/** Rows of as many cells each, every column as wide as its widest cell. */
export function columns(rows: readonly string[][]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  ')}`.trimEnd(),
  )
}

type Help = { about: string; usage: string; options: [name: string, about: string][]; exit: string }

/** What a program says of itself. */
export const plainHelp = ({ about, usage, options, exit }: Help): string =>
  plainSections([
    wrapText(about, PLAIN_WIDTH),
    wrapText(usage, PLAIN_WIDTH),
    plainEntries(
      options.map(([name, text]) => ({ key: `--${name}`, lines: [text] })),
      PLAIN_WIDTH,
    ),
    wrapText(exit, PLAIN_WIDTH),
  ])
