import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSimulator } from '#lib/simulator/start-simulator.ts'
import { fileText } from '#tests/reports/file-text.ts'
import { sinceStart } from '#tests/reports/history.ts'
import { normalised } from '#tests/reports/normalised.ts'
import { RECIPES } from '#tests/reports/recipes.ts'

/**
 * Makes the saved reports beside this file anew: `node --conditions=react-server tests/reports/make-reports.ts [name …]`.
 * Run it where a change of the rules is meant, and read the difference before keeping it.
 */
const asked = process.argv.slice(2)
const folder = fileURLToPath(new URL('.', import.meta.url))

for (const [name, make] of Object.entries(RECIPES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  // Each has a simulator of its own: counters and tokens of one would show in the next.
  const simulator = await startSimulator({ now: sinceStart() })
  try {
    const report = normalised(name, await make(simulator))
    const [code] = name.split('--')
    if (report.verdict.code !== code) console.error(`${name}: judged ${report.verdict.code}`)
    writeFileSync(join(folder, `${name}.json`), fileText(report))
  } finally {
    await simulator.stop()
  }
}
