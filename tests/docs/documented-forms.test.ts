import { expect, it } from 'vitest'
import { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { verdictForms } from '#scripts/docs/verdict-forms.ts'
import { verdictOf } from '#tests/support/verdicts.ts'
import { CASES } from '#tests/verdicts/cases.ts'

const forms = verdictForms(savedReports().values())

it.each(VerdictCode.options)('the documentation of %s knows how its cases are said', (code) => {
  const { obvious, tie } = CASES[code]
  for (const { observations, context } of [obvious, tie]) {
    const { outcome, owner, confidence, question } = verdictOf(observations, context)
    expect(forms.get(code)?.forms).toContainEqual({ outcome, owner, confidence })
    if (question) expect(forms.get(code)?.questions).toContain(question)
  }
})
