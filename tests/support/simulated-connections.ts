import { afterAll, beforeAll, expect } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { readRun } from '#lib/connections/read-run.ts'
import type { RunView } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { startSimulator, type Simulator } from '#lib/simulator/start-simulator.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'
import { newTenant } from '#tests/support/storage.ts'

export type Listed = { munchkinId: string; clientId: string; clientSecret: string }

let simulator: Simulator
let instances: Listed[] = []

/** A simulator of this file's own, for as long as the file runs. Call it after `useStorage`. */
export function useSimulator(): () => Simulator {
  beforeAll(async () => {
    simulator = await startSimulator({ port: 0 })
    process.env['MARKETO_SIMULATOR_URL'] = simulator.url
    const answer = await fetch(simulator.url, { headers: { accept: 'application/json' } })
    instances = ((await answer.json()) as { instances: Listed[] }).instances
  })
  afterAll(async () => {
    expect(simulator.state().secretsSeenInTargets).toBe(0)
    await simulator.stop()
  })
  return () => simulator
}

/** The documented pair of a simulated instance. */
export function listed(munchkinId: string): Listed {
  const found = instances.find((one) => one.munchkinId === munchkinId)
  if (found === undefined) throw new Error(`No simulated instance ${munchkinId}`)
  return found
}

/** A saved draft of a simulated instance, with its documented pair but for `changes`. */
export function draftOf(
  context: Context,
  munchkinId: string,
  changes: Partial<Listed> & { connectionId?: string } = {},
): Promise<string> {
  const { clientId, clientSecret, connectionId = null } = { ...listed(munchkinId), ...changes }
  return savedDraft(context, {
    connectionId,
    endpoint: `https://${munchkinId}.mktorest.com/rest`,
    clientId,
    clientSecret: secretFrom(clientSecret),
  })
}

/** A test of the connection, performed to its end. */
export async function tested(context: Context, connectionId: string): Promise<RunView> {
  const runId = await startedRun(context, connectionId)
  await performTest(context, runId)
  const run = await readRun(context, runId)
  if (run === null) throw new Error('The run is gone.')
  return run
}

/** The report of a test performed while switches of 000-CON-200 are turned; afterwards nothing is wrong with it again. */
export async function reportWhile(
  context: Context,
  connectionId: string,
  switches: Partial<Switches>,
): Promise<Report> {
  simulator.setSwitches('000-CON-200', switches)
  try {
    return reportLeftBy(await tested(context, connectionId))
  } finally {
    simulator.setSwitches('000-CON-200', NOTHING_WRONG)
  }
}

export function reportLeftBy({ report }: RunView): Report {
  if (report === null) throw new Error('The run left no report.')
  return report
}

/** A run of 000-CON-200 that has started and that nobody performs yet. */
export async function unperformedRun() {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-CON-200')
  return { context, connectionId, runId: await startedRun(context, connectionId) }
}

/** The run's report as it is stored. */
export async function storedReport(context: Context, runId: string): Promise<Report> {
  const run = await readRun(context, runId)
  if (run === null) throw new Error('The run is gone.')
  return reportLeftBy(run)
}

/** The run's events, oldest first, as `what outcome`. */
export const eventsOf = (context: Context, runId: string) =>
  inTenant(context, async (tx) => {
    const events = await tx.event.findMany({
      where: { subject: `run:${runId}` },
      orderBy: { sequence: 'asc' },
    })
    return events.map(({ what, outcome }) => `${what} ${outcome}`)
  })
