import 'server-only'
import type { Stage } from '#app/demo/states/stage.ts'
import { insertRun } from '#app/demo/states/insert-run.ts'
import { finishRun } from '#lib/connections/finish-run.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'

const MINUTE_MS = 60_000

/** Saves what the simulator lists for this instance, as the form does. Gives the connection's id. */
export async function enter(
  { context, sessionId }: Stage,
  endpoint: string,
  connectionId: string | null = null,
): Promise<string> {
  const { clientId, clientSecret } = listedInstance(endpoint) ?? listedInstance('000-CON-200')!
  const saved = await saveCredentials(context, {
    ...{ sessionId, connectionId, endpoint, clientId, mode: 'simulated' },
    clientSecret: secretFrom(clientSecret),
  })
  if (!('connectionId' in saved)) throw new Error(`a state's values were refused: ${saved.reason}`)
  return saved.connectionId
}

/** Lets a test of what is saved end with this report, as if Marketo had been called when the report says. */
export async function end(stage: Stage, connectionId: string, report: Report): Promise<string> {
  const runId = await begin(stage, connectionId, { ...report, checks: [] })
  await finishRun(stage.context, runId, { report, token: null })
  return runId
}

/**
 * A test that has seen these checks. Nobody performs it, so it is written as if in an hour: until then it is not lost.
 */
export function begin(
  stage: Stage,
  connectionId: string,
  { startedAt, checks }: Pick<Report, 'startedAt' | 'checks'>,
  wroteAt = minutesAgo(-60),
): Promise<string> {
  return insertRun(stage, { connectionId, checks, wroteAt, startedAt: new Date(startedAt) })
}

/** A quarter of a minute is added, so that a page that says "3 minutes ago" says so for as long as anybody looks. */
export const minutesAgo = (minutes: number): Date =>
  new Date(Date.now() - minutes * MINUTE_MS - MINUTE_MS / 4)
