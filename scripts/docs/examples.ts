import type { Report } from '#lib/diagnosis/report.ts'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictForms } from '#scripts/docs/verdict-forms.ts'
import { SHOWN } from '#scripts/docs/shown.ts'

/** What the page of each verdict shows, as the text of `app/docs/errors/examples.json`. Throws where a report is missing. */
export function examples(reports: Map<string, Report>, forms: Map<VerdictCode, VerdictForms>) {
  const pages = VerdictCode.options.map((code) => {
    const report = reports.get(code)
    if (report?.verdict.code !== code) throw new Error(`No saved report shows ${code}.`)
    return [code, { shown: SHOWN[code], ...forms.get(code), report }]
  })
  return `${JSON.stringify(Object.fromEntries(pages), null, 2)}\n`
}
