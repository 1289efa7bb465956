import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { finishRun } from '#lib/connections/finish-run.ts'
import { markAbandoned } from '#lib/connections/mark-abandoned.ts'
import { openRun } from '#lib/connections/open-run.ts'
import { followRun } from '#lib/connections/follow-run.ts'
import { untilBack } from '#lib/connections/until-back.ts'
import { runTest } from '#lib/connection-test/run.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'

/**
 * Performs a run that `startTest` inserted; call it after the response, once. Whatever Marketo or the network does is
 * in the report. A failure of ours is logged and ends the run as abandoned.
 */
export async function performTest(context: Context, runId: string): Promise<void> {
  try {
    await perform(context, runId)
  } catch (error) {
    const { tenantId, requestId } = context
    log('error', 'test_not_performed', {
      tenantId,
      runId,
      requestId,
      code: faultCode(error) ?? 'bug',
    })
    // Without the database it reads as abandoned after 30 s all the same.
    await inTenant(context, (tx) => markAbandoned(tx, context, { id: runId }, new Date())).catch(
      () => undefined,
    )
  }
}

async function perform(context: Context, runId: string): Promise<void> {
  const run = await untilBack(() => openRun(context, runId))
  if (run === null) return
  const follower = followRun(context, runId)
  try {
    const result = await runTest({
      id: runId,
      connectionId: run.connectionId,
      startedAt: run.startedAt,
      typed: run.typed,
      credentials: run.credentials,
      needs: run.needs,
      answers: {},
      lastGood: null,
      witnesses: null,
      quotaDays: 0,
      transport: run.transport,
      onCheck: follower.onCheck,
      signal: follower.signal,
      mayAskByQuery: serverSettings().tokenQueryFallback,
    })
    await follower.stop()
    await untilBack(() => finishRun(context, runId, result))
  } finally {
    run.transport.close()
    await follower.stop()
  }
}
