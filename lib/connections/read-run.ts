import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { endAbandoned } from '#lib/connections/end-abandoned.ts'
import { runView } from '#lib/connections/run-view.ts'
import { isId } from '#lib/connections/store.ts'
import type { RunView } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'

/** The run as it stands, or null when this tenant has none of that id. Ends it when its process has died. */
export async function readRun(context: Context, runId: string): Promise<RunView | null> {
  if (!isId(runId)) return null
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    await endAbandoned(tx, context, { id: runId }, new Date())
    const row = await tx.testRun.findUnique({ where: { tenantId_id: { tenantId, id: runId } } })
    return row === null ? null : runView(row)
  })
}
