import 'server-only'
import { ABANDONED_AFTER_MS } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { sendJob } from '#lib/send-job.ts'

/** So that a run which is written no more has surely been left long enough when the job looks. */
const LATER_MS = 5000

/** Has a job end the run should its process die. Only for a run that no job performs: those go on with their own. */
export function endWhenLost(tx: Transaction, tenantId: string, runId: string): Promise<void> {
  const at = new Date(Date.now() + ABANDONED_AFTER_MS + LATER_MS)
  return sendJob(tx, 'end_test', { tenantId, runId }, { at })
}

/** Ends the run if nobody has written it for 30 s; looks again later while it runs. */
export async function endLostTest(context: Context, runId: string): Promise<void> {
  const { tenantId } = context
  await inTenant(context, async (tx) => {
    await endAbandoned(tx, context, { id: runId }, new Date())
    const running = await tx.testRun.count({ where: { tenantId, id: runId, status: 'running' } })
    if (running > 0) await endWhenLost(tx, tenantId, runId)
  })
}
