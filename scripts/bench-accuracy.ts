import { parseArgs } from 'node:util'
import { accuracyText } from '#tests/bench/accuracy/accuracy-text.ts'
import { measureAccuracy, testNamed } from '#tests/bench/accuracy/measure-accuracy.ts'

const USAGE = `Draws worlds in which the truth is known, lets the product test them and counts how often it is right.

npm run -s bench:accuracy [-- --seed 1 --cases 50]   so many worlds for every verdict
npm run -s bench:accuracy -- --case 1/ip_blocked/3   one of them, with the report it leads to`

const options = {
  seed: { type: 'string', default: '1' },
  cases: { type: 'string', default: '50' },
  case: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const { values } = parseArgs({ options })
const perCode = Number(values.cases)
if (values.help || !Number.isInteger(perCode) || perCode < 1) console.log(USAGE)
else if (values.case === undefined) {
  console.log(accuracyText(await measureAccuracy(values.seed, perCode)))
} else {
  const { world, tested } = await testNamed(values.case)
  console.log(`${world.truth}: ${world.cause}\n${JSON.stringify(tested.last, null, 2)}`)
}
