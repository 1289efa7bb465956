import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRunning } from '#lib/connections/end-running.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { DESTROYED } from '#lib/connections/store.ts'
import type { Transaction } from '#lib/db.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'

/**
 * Destroys values that are entered and not in use, and ends what was under way with them. Take the connection's lock
 * first. Gives the events to record.
 */
export async function dropPending(
  tx: Transaction,
  context: Context,
  { id, connectionId }: Pick<Credentials, 'id' | 'connectionId'>,
  now: Date,
): Promise<NewEvent[]> {
  const { tenantId } = context
  const ended = [
    await endRunning(tx, context, { connectionId, credentialsId: id }, now),
    await endWatch(tx, { tenantId, connectionId }, 'stopped'),
  ]
  await tx.credentials.update({ where: { tenantId_id: { tenantId, id } }, data: DESTROYED })
  return ended.filter((event) => event !== null)
}
