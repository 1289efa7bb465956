import { examples } from '#scripts/docs/examples.ts'
import { iconsJson } from '#scripts/docs/icons.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { verdictForms } from '#scripts/docs/verdict-forms.ts'
import { verdictTable } from '#scripts/docs/verdict-table.ts'

/** Every generated file of the documentation: its path from the top of the clone, and its text as of now. */
export function generated(): Map<string, string> {
  const reports = savedReports()
  const forms = verdictForms(reports.values())
  return new Map([
    ['app/_ui/icons.json', iconsJson()],
    ['app/docs/errors/examples.json', examples(reports, forms)],
    ['docs/verdicts.md', verdictTable(forms)],
  ])
}
