import { isDeepStrictEqual } from 'node:util'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Stored } from '#scripts/rejudge/stored.ts'

/** One report whose verdict is another one today. `before` and `now`: code and confidence. */
type Changed = { name: string; id: string; before: string; now: string }

export type Comparison = {
  read: number
  /** How many reports went from one verdict to which, also to the same; by `before`, then `now`. */
  counts: Map<string, Map<string, number>>
  changed: Changed[]
  /** Names of those with the same verdict in other words: parameters, alternatives, permissions, warnings, checks. */
  inDetail: string[]
  /** Names of what is no report of a version that we know. */
  unreadable: string[]
}

export async function compareVerdicts(stored: AsyncIterable<Stored>): Promise<Comparison> {
  const result: Comparison = {
    read: 0,
    counts: new Map(),
    changed: [],
    inDetail: [],
    unreadable: [],
  }
  for await (const { name, id, report } of stored) {
    result.read += 1
    const parsed = StoredReport.safeParse(report)
    if (!parsed.success) {
      result.unreadable.push(name)
      continue
    }
    const again = rejudge(parsed.data)
    const [before, now] = [said(parsed.data), said(again)]
    count(result.counts, before, now)
    if (before !== now) result.changed.push({ name, id, before, now })
    else if (!isDeepStrictEqual(again, parsed.data)) result.inDetail.push(name)
  }
  return result
}

const said = ({ verdict }: Report): string => `${verdict.code} (${verdict.confidence})`

function count(counts: Comparison['counts'], before: string, now: string): void {
  const row = counts.get(before) ?? new Map<string, number>()
  counts.set(before, row.set(now, (row.get(now) ?? 0) + 1))
}
