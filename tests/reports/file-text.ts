import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'

/** As the command line writes a report, its members in the order of the format. */
export const fileText = (report: Report): string =>
  `${JSON.stringify(StoredReport.parse(report), null, 2)}\n`
