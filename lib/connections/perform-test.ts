import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRun } from '#lib/connections/end-run.ts'
import { finishRun } from '#lib/connections/finish-run.ts'
import { followRun } from '#lib/connections/follow-run.ts'
import { instanceBudget } from '#lib/connections/instance-budget.ts'
import { openRun } from '#lib/connections/open-run.ts'
import { recordSighting } from '#lib/connections/record-sighting.ts'
import { untilBack } from '#lib/connections/until-back.ts'
import { runTest } from '#lib/connection-test/run.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'

/**
 * Performs a run that `startTest` inserted; call it after the response, once. Whatever Marketo or the network does is
 * in the report. A failure of ours is logged and ends the run as abandoned, or as sealed when the key is gone.
 */
export async function performTest(context: Context, runId: string): Promise<void> {
  try {
    await perform(context, runId)
  } catch (error) {
    const { tenantId, requestId } = context
    const code = faultCode(error)
    log('error', 'test_not_performed', { tenantId, runId, requestId, code: code ?? 'bug' })
    const by = code === 'service_sealed' ? 'sealed' : 'processGone'
    // Without the database whoever reads it after 30 s ends it.
    await inTenant(context, async (tx) => {
      const event = await endRun(tx, context, { id: runId, by }, new Date())
      if (event !== null) await recordEvent(tx, context, event)
    }).catch(() => undefined)
  }
}

async function perform(context: Context, runId: string): Promise<void> {
  const run = await untilBack(() => openRun(context, runId))
  if (run === null) return
  const { connectionId, judgedWith, transport, typed, ...opened } = run
  const { tenantId } = context
  const { mode, endpoint } = typed
  const munchkinId = endpoint.ok ? endpoint.munchkinId : null
  const follower = followRun(context, runId)
  try {
    const result = await runTest({
      id: runId,
      connectionId,
      typed,
      ...opened,
      ...judgedWith,
      transport,
      onCheck: follower.onCheck,
      signal: follower.signal,
      mayAskByQuery: serverSettings().tokenQueryFallback,
      ...(munchkinId && { budget: await instanceBudget({ tenantId, mode, munchkinId }) }),
    })
    await follower.stop()
    await untilBack(() => finishRun(context, runId, result))
    await recordSighting({ tenantId, connectionId, mode, munchkinId }, result.report, new Date())
  } finally {
    transport.close()
    await follower.stop()
  }
}
