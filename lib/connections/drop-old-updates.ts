import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { WORKING } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { EMPTIED } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'

/**
 * Values that were to replace those of a working connection, and whose secret is gone, would be of no use. How many.
 */
export function dropOldUpdates(context: Context, savedBefore: Date): Promise<number> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const old = await tx.credentials.findMany({
      where: {
        tenantId,
        status: 'pending',
        secretSealed: null,
        createdAt: { lte: savedBefore },
        connection: { status: { in: [...WORKING] } },
      },
      select: { id: true, connectionId: true },
    })
    await tx.credentials.updateMany({
      where: { tenantId, id: { in: old.map(({ id }) => id) } },
      data: EMPTIED,
    })
    for (const { connectionId } of old) {
      const subject = `connection:${connectionId}`
      await recordEvent(tx, context, { what: 'update.dropped', subject, outcome: 'kept_long' })
    }
    return old.length
  })
}
