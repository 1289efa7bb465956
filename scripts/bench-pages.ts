import { parseArgs } from 'node:util'
import { benchPages } from '#scripts/bench-pages/bench-pages.ts'
import { SCREENS } from '#scripts/bench-pages/screens.ts'
import { brokenBudgets, tableText } from '#scripts/bench-pages/table-text.ts'

const USAGE = `Measures the wizard's screens on the production build, by Lighthouse's mobile emulation, against a bare page.

npm run -s bench:pages [-- --runs 5]                 every screen, each the median of so many runs
npm run -s bench:pages -- --only credentials,role    some of them`

const options = {
  runs: { type: 'string', default: '5' },
  only: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const { values } = parseArgs({ options })
const runs = Number(values.runs)
const only = values.only?.split(',')
const screens = SCREENS.filter(({ state }) => only?.includes(state) ?? true)
if (values.help || !Number.isInteger(runs) || runs < 1 || screens.length === 0) {
  console.log(USAGE)
  process.exitCode = values.help ? 0 : 64
} else {
  const measured = await benchPages(screens, runs, (line) => console.error(line))
  const broken = brokenBudgets(measured)
  console.log(`${tableText(measured)}\n`)
  console.log(broken.length === 0 ? 'Every budget holds.' : `Broken:\n${broken.join('\n')}`)
  process.exitCode = broken.length === 0 ? 0 : 1
}
