import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { StoredTasks } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { GUIDE_TASKS, type GuideTask } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'

/** Remembers what somebody has done in Marketo, or that they have not after all. Ticking twice is ticking once. */
export async function tickTask(
  context: Context,
  { connectionId, task, isDone }: { connectionId: string; task: GuideTask; isDone: boolean },
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null) return { ok: false, reason: 'not_found' }
    const before = StoredTasks.parse(connection.guideDone)
    if (before.includes(task) === isDone) return { ok: true }
    const guideDone = GUIDE_TASKS.filter((each) => (each === task ? isDone : before.includes(each)))
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connectionId } },
      data: { guideDone },
    })
    await recordEvent(tx, context, {
      what: 'guide.ticked',
      subject: `connection:${connectionId}`,
      outcome: `${task}:${isDone ? 'done' : 'taken_back'}`,
    })
    return { ok: true }
  })
}
