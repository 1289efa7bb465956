import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import { jsonOrNull } from '#lib/json-or-null.ts'
import { replayReport, type ReplayedReport } from '#lib/simulator/replay/replay-report.ts'
import { replayText } from '#scripts/simulator/replay-text.ts'
import { startSimulator } from '#lib/simulator/start-simulator.ts'

const DEFAULT_PORT = '4010'

const { port, reportFile } = askedFor()
const played = reportFile === undefined ? null : replayOf(reportFile)

const simulator = await startSimulator({
  port,
  replayed: played?.replayed ?? null,
}).catch((error: NodeJS.ErrnoException) =>
  error.code === 'EADDRINUSE'
    ? stopWith(`Port ${port} is taken by another program: choose another with --port.`)
    : stopWith(`The simulator cannot listen on port ${port}: ${error.message}`),
)

console.log(`Simulated Marketo: ${simulator.url}
  ${simulator.url}/               the instances, what to type for each verdict, and switches
  ${simulator.url}/addresses.json the address book

Say where it is:   MARKETO_SIMULATOR_URL=${simulator.url}
Other clients:     endpoint ${simulator.url}/rest, identity ${simulator.url}/identity${played ? replayText(played.replayed, played.report.judgedWith.answers, simulator.url) : ''}
Ctrl-C ends it.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void simulator.stop().then(() => process.exit(0)))
}

function askedFor(): { port: number; reportFile: string | undefined } {
  const options = {
    port: { type: 'string', default: DEFAULT_PORT },
    report: { type: 'string' },
  } as const
  try {
    const { port: asked, report } = parseArgs({ options }).values
    if (/^\d{1,5}$/.test(asked) && Number(asked) <= 65_535)
      return { port: Number(asked), reportFile: report }
    return stopWith(`--port ${asked} is no port: use a number from 0 (any free port) to 65535.`)
  } catch (error) {
    return stopWith(
      `${(error as Error).message}\nUsage: npm run -s simulator -- [--port N] [--report file.json]`,
    )
  }
}

function replayOf(file: string): { report: Report; replayed: ReplayedReport } {
  const stored = StoredReport.safeParse(jsonOrNull(textOf(file)))
  if (!stored.success) return stopWith(`${file} is no report of a connection test.`)
  const report = stored.data
  const replayed = replayReport(report)
  return replayed
    ? { report, replayed }
    : stopWith(`${file} has no call to Marketo in it: there is nothing to answer.`)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function stopWith(problem: string): never {
  console.error(problem)
  process.exit(64)
}
