import { expect, it } from 'vitest'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { fileText } from '#tests/reports/file-text.ts'
import { sinceStart } from '#tests/reports/history.ts'
import { normalised } from '#tests/reports/normalised.ts'
import { RECIPES } from '#tests/reports/recipes.ts'
import { savedNames, savedText } from '#tests/reports/saved-reports.ts'
import { begunEach } from '#tests/support/begun.ts'

it('each saved report has a recipe, and each recipe was made', () => {
  expect(savedNames).toEqual(Object.keys(RECIPES).toSorted())
})

const madeAgain = begunEach(Object.keys(RECIPES), async (name) => {
  const simulator = await startSimulator({ now: sinceStart() })
  try {
    return StoredReport.parse(await RECIPES[name]!(simulator))
  } finally {
    await simulator.stop()
  }
})

it.each(Object.keys(RECIPES))(
  '%s: made again it is the same, and judged again at once nothing of it changes',
  async (name) => {
    const report = await madeAgain(name)
    expect(rejudge(report)).toEqual(report)
    // Stale? Make them anew: tests/reports/make-reports.ts says how.
    expect(fileText(normalised(name, report))).toBe(savedText(name))
  },
)
