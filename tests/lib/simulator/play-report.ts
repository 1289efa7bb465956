import { judge } from '#lib/diagnosis/judge.ts'
import { observationsIn } from '#lib/diagnosis/rejudge.ts'
import { REPORT_VERSION, type PermissionNeed, type Report } from '#lib/diagnosis/report.ts'
import type { CallObservation, Observation, Outcome } from '#lib/marketo/observation.ts'
import { replayReport } from '#lib/simulator/replay/replay-report.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { testSimulated } from '#tests/support/simulated-test.ts'

const NEEDS: PermissionNeed[] = []

/** A report of a test that asked for no permission and saw this. */
export function reportOf(observations: Observation[]): Report {
  const judgedWith = { answers: {}, needs: NEEDS, lastGood: null, witnesses: null, quotaDays: 0 }
  return {
    id: 'made-here',
    version: REPORT_VERSION,
    startedAt: '2026-11-22T09:00:00.000Z',
    durationMs: 100,
    callsMade: 1,
    checks: [{ id: 'credentials', status: 'failed', durationMs: 100, observations }],
    ...judge({ observations, ...judgedWith }),
    judgedWith,
  }
}

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
  const test = async () => (await testSimulated(simulator.url, pasted, NEEDS)).report
  await work(test, simulator).finally(() => simulator.stop())
}

export async function playedOnce(report: Report, egressIps: string[] = []): Promise<Report> {
  const made: Report[] = []
  await playing(report, async (test) => void made.push(await test()), egressIps)
  return made[0]!
}

export const isCall = (each: Observation): each is CallObservation => each.kind === 'call'

/** What Marketo's calls saw, in order. */
export const outcomesOf = (report: Report) =>
  observationsIn(report)
    .filter(isCall)
    .filter(({ purpose }) => purpose !== 'control')
    .map(({ outcome }) => comparable(outcome))

/** The text is gone, so its hash is another. */
export const comparable = (outcome: Outcome) =>
  outcome.kind === 'reply' && outcome.body.shape === 'notJson'
    ? { ...outcome, body: { ...outcome.body, sha256: '' } }
    : outcome
