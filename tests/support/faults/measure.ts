import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { FAULTS, ODD } from '#tests/support/faults/cases.ts'
import { makeCertificates } from '#tests/support/faults/certificates.ts'
import { CONTROL_HOST, HOST, type Fault } from '#tests/support/faults/fault.ts'
import { observationIn, runFault } from '#tests/support/faults/run-fault.ts'
import { serveApart } from '#tests/support/faults/serve-apart.ts'

/**
 * Run by itself: what each hostile answer costs, as a table in Markdown. `--all` takes every case, without it the heavy
 * ones; `--json` prints rows for a test.
 */
export type Row = {
  name: string
  ms: number
  readBytes: number
  grownBytes: number
  observation: string
  verdict: string
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const certificates = makeCertificates([HOST, CONTROL_HOST])
const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Heap and external memory that garbage collection cannot take back. */
function heldBytes(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The most that was held at any look while the test ran, over what was held before it. */
async function measured(fault: Fault, port: number) {
  const before = heldBytes()
  let most = before
  const look = () => (most = Math.max(most, heldBytes()))
  const looks = setInterval(look, 20)
  const ran = await runFault(fault, port, certificates.trusted)
  clearInterval(looks)
  look()
  return { ran, grown: most - before }
}

/** Each run at a server of its own. */
async function measuredApart(fault: Fault) {
  const { port, close } = await serveApart(fault.name, certificates)
  return measured(fault, port).finally(close)
}

async function rowOf(fault: Fault): Promise<Row> {
  const runs = [await measuredApart(fault), await measuredApart(fault), await measuredApart(fault)]
  const { report } = runs[0]!.ran
  return {
    name: fault.name,
    ms: median(runs.map(({ ran }) => ran.ms)),
    readBytes: median(runs.map(({ ran }) => ran.readBytes.reduce((sum, bytes) => sum + bytes, 0))),
    grownBytes: median(runs.map(({ grown }) => grown)),
    observation: observationIn(report, fault.at),
    verdict: report.verdict.code,
  }
}

const [first] = FAULTS
await rowOf(first!)
const isWanted = (fault: Fault) => process.argv.includes('--all') || fault.isHeavy
const rows: Row[] = []
for (const fault of [...FAULTS, ...ODD].filter(isWanted)) rows.push(await rowOf(fault))

if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else {
  console.log('| case | ms | kB read | heap + external, MiB | observation | verdict |')
  console.log('|---|--:|--:|--:|---|---|')
  for (const { name, ms, readBytes, grownBytes, observation, verdict } of rows) {
    const [kB, MiB] = [Math.ceil(readBytes / 1000), (grownBytes / 2 ** 20).toFixed(1)]
    console.log(`| ${name} | ${ms} | ${kB} | ${MiB} | ${observation} | \`${verdict}\` |`)
  }
}
