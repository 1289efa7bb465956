import type { TestProject } from 'vitest/node'
import { requireChromium } from '#scripts/verify/chromium.ts'
import { startApplication } from '#tests/support/application.ts'

/** What every end-to-end test file may `inject`. */
export type EndToEnd = {
  origin: string
  simulatorUrl: string
  ownerUrl: string
  appUrl: string
  /** PostgreSQL's data folder, for a search of everything it wrote. */
  databaseFolder: string
  keyFile: string
  logFile: string
  chromium: string
}

declare module 'vitest' {
  interface ProvidedContext {
    endToEnd: EndToEnd
  }
}

/** Vitest's global setup of the end-to-end run: one application for all test files. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const chromium = requireChromium()
  const { origin, database, simulator, keyFile, logFile, stop } = await startApplication()
  const { ownerUrl, appUrl, data: databaseFolder } = database
  const simulatorUrl = simulator.url
  const places = { origin, simulatorUrl, ownerUrl, appUrl, databaseFolder, keyFile, logFile }
  project.provide('endToEnd', { ...places, chromium })
  return async () => {
    const { secretsSeenInTargets } = simulator.state()
    await stop()
    if (secretsSeenInTargets > 0) throw new Error('A secret or token stood in a request target.')
  }
}
