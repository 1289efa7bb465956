import { callsIn } from '#lib/diagnosis/seen-in.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import type { Observation, Outcome } from '#lib/marketo/observation.ts'
import { replayReport } from '#lib/simulator/replay/replay-report.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { reportOf } from '#tests/support/report-of.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

/** A report that saw this in exactly this order, all of it in one check. */
export const reportInOrder = (observations: Observation[]): Report => ({
  ...reportOf(observations),
  checks: [{ id: 'credentials', status: 'failed', durationMs: 100, observations }],
})

/** Tests the instance that plays a report, as often as the work wants. */
export async function playing(
  report: Report,
  work: (test: () => Promise<Report>, simulator: Simulator) => Promise<void>,
  egressIps: string[] = [],
): Promise<void> {
  const replayed = replayReport(report)
  if (!replayed) throw new Error('nothing to play')
  const simulator = await startSimulator({ replayed })
  const pasted = { ...replayed.instance, egressIps }
  const test = async () => (await testSimulated(simulator.url, pasted, [])).report
  await work(test, simulator).finally(() => simulator.stop())
}

export async function playedOnce(report: Report, egressIps: string[] = []): Promise<Report> {
  const made: Report[] = []
  await playing(report, async (test) => void made.push(await test()), egressIps)
  return made[0]!
}

/** What Marketo's calls saw, in order. */
export const outcomesOf = (report: Report) =>
  callsIn(report)
    .filter(({ purpose }) => purpose !== 'control')
    .map(({ outcome }) => comparable(outcome))

/** The text is gone, so its hash is another. */
export const comparable = (outcome: Outcome) =>
  outcome.kind === 'reply' && outcome.body.shape === 'notJson'
    ? { ...outcome, body: { ...outcome.body, sha256: '' } }
    : outcome
