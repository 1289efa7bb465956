import examples from '#app/docs/errors/examples.json'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** The report that the simulator led to for this verdict, as if it had been made at that time. */
export function exampleReport(code: VerdictCode, startedAt: Date): Report {
  const { report } = examples[code]
  const later = startedAt.getTime() - Date.parse(report.startedAt)
  const moved: unknown = JSON.parse(JSON.stringify(report), (_, value) =>
    typeof value === 'string' && INSTANT.test(value)
      ? new Date(Date.parse(value) + later).toISOString()
      : value,
  )
  return StoredReport.parse(moved)
}
