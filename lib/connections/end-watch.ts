import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import type { Transaction } from '#lib/db.ts'

/** How a watch ends: its fix arrived, its last round was in vain, a person or other values stopped it. */
export type WatchEnd = 'succeeded' | 'over' | 'stopped'

/**
 * Ends the connection's watch, if one is on. Gives the event for the caller to record; null when there was none. A job
 * that waits for its next round finds it ended.
 */
export async function endWatch(
  tx: Transaction,
  { tenantId, connectionId }: { tenantId: string; connectionId: string },
  state: WatchEnd,
): Promise<NewEvent | null> {
  const { count } = await tx.watch.updateMany({
    where: { tenantId, connectionId, state: 'watching' },
    data: { state, nextAt: null },
  })
  if (count === 0) return null
  return { what: 'watch.ended', subject: `connection:${connectionId}`, outcome: state }
}
