import { columns, headed, plainSections } from '#lib/messages/plain-sections.ts'
import type { Comparison } from '#scripts/rejudge/compare-verdicts.ts'

/** The table of old against new verdicts, and below it each report that changed. */
export function comparisonText(comparison: Comparison): string {
  const { read, changed, inDetail, unreadable } = comparison
  const same = read - changed.length - inDetail.length - unreadable.length
  const summary = [
    `${read} reports judged again: ${same} as before`,
    `${inDetail.length} the same in other detail`,
    `${changed.length} with another verdict`,
    `${unreadable.length} unreadable`,
  ].join(', ')
  const sections = [
    [summary],
    table(['before', 'now', 'reports'], countRows(comparison)),
    listed(
      'Another verdict:',
      changed.map(({ name, id, before, now }) => [name, id, `${before} -> ${now}`]),
    ),
    listed(
      'The same verdict in other detail:',
      inDetail.map((name) => [name]),
    ),
    listed(
      'Unreadable:',
      unreadable.map((name) => [name]),
    ),
  ]
  return plainSections(sections)
}

/** What changed first, then by verdict. */
const countRows = ({ counts }: Comparison): string[][] =>
  [...counts]
    .flatMap(([before, row]) => [...row].map(([now, count]) => [before, now, String(count)]))
    .toSorted(
      (a, b) => Number(a[0] === a[1]) - Number(b[0] === b[1]) || (a.join() < b.join() ? -1 : 1),
    )

const listed = (title: string, rows: string[][]): string[] => headed(title, columns(rows))

const table = (head: string[], rows: string[][]): string[] =>
  rows.length > 0 ? columns([head, ...rows]) : []
