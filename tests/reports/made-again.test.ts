import { expect, it } from 'vitest'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { fileText } from '#tests/reports/file-text.ts'
import { normalised } from '#tests/reports/normalised.ts'
import { RECIPES } from '#tests/reports/recipes.ts'
import { savedNames, savedText } from '#tests/reports/saved-reports.ts'

it('each saved report has a recipe, and each recipe was made', () => {
  expect(savedNames).toEqual(Object.keys(RECIPES).toSorted())
})

it.each(Object.entries(RECIPES))(
  '%s: made again it is the same, and judged again at once nothing of it changes',
  async (name, make) => {
    const simulator = await startSimulator()
    try {
      const report = StoredReport.parse(await make(simulator))
      expect(rejudge(report)).toEqual(report)
      // Stale? Make them anew: tests/reports/make-reports.ts says how.
      expect(fileText(normalised(name, report))).toBe(savedText(name))
    } finally {
      await simulator.stop()
    }
  },
)
