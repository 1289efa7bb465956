import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'

const folder = fileURLToPath(new URL('../../tests/reports/', import.meta.url))

/** The saved reports by file name without `.json`, judged by today's rules. A name starts with the verdict's code. */
export function savedReports(): Map<string, Report> {
  const names = globSync('*.json', { cwd: folder }).toSorted()
  return new Map(
    names.map((name) => [
      name.replace(/\.json$/, ''),
      rejudge(StoredReport.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))),
    ]),
  )
}
