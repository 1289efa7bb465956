import { describe, expect, it } from 'vitest'
import type { Report } from '#lib/diagnosis/report.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import { warningsToShow, warningWords } from '#lib/messages/warning-words.ts'
import { plainText, words } from '#lib/messages/words.ts'
import { savedReports } from '#scripts/docs/saved-reports.ts'
import { CONTEXT } from '#tests/lib/messages/example-report.ts'

const w = words('en')
const reports = savedReports()
const saved = (name: string): Report => reports.get(name)!
const aboutShape = /^client_(id|secret)_shape$/

describe('warnings that the verdict says itself', () => {
  it.each(['credentials_swapped', 'client_id_is_email', 'soap_credentials', 'secret_is_token'])(
    'are not said again with %s',
    (name) => {
      const report = saved(name)
      expect(report.warnings.some(({ code }) => aboutShape.test(code))).toBe(true)
      const said = plainReport(report, w, CONTEXT).replaceAll(/\s+/g, ' ')
      for (const warning of report.warnings.filter(({ code }) => aboutShape.test(code)))
        expect(said).not.toContain(plainText(warningWords(warning, w)))
    },
  )

  it('name the other connection, or say that it has no name', () => {
    const said = (params: Record<string, string>) =>
      plainText(warningWords({ code: 'already_connected_as', params }, w))
    expect(said({ name: 'Production', isNamed: 'yes' })).toMatch(/already: Production\.$/)
    expect(said({ name: '', isNamed: 'no' })).toMatch(/this instance already\.$/)
  })

  it('leave all others where they are', () => {
    const report = saved('client_secret_wrong--masked')
    expect(report.warnings.some(({ code }) => aboutShape.test(code))).toBe(true)
    expect(warningsToShow(report)).toEqual(report.warnings)
    const swapped = saved('credentials_swapped')
    const soap = { code: 'endpoint_was_soap', params: {} } as const
    expect(warningsToShow({ ...swapped, warnings: [...swapped.warnings, soap] })).toEqual([soap])
  })
})
