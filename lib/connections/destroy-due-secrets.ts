import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { inTenant } from '#lib/db.ts'

/**
 * Destroys the secrets of drafts whose 24 hours are over. A job does, and before it comes every verb that touches a
 * tenant's drafts. Returns how many.
 */
export function destroyDueSecrets(context: Context, now: Date): Promise<number> {
  const { tenantId } = context
  const where = { tenantId, status: 'pending', secretDestroyAt: { lte: now } } as const
  return inTenant(context, async (tx) => {
    const due = await tx.credentials.findMany({ where, select: { id: true, connectionId: true } })
    if (due.length === 0) return 0
    await tx.credentials.updateMany({
      where: { ...where, id: { in: due.map((row) => row.id) } },
      data: {
        ...{ clientIdSealed: null, secretSealed: null, tokenSealed: null },
        ...{ secretDestroyAt: null, letInAt: null },
      },
    })
    // Values that came through a link, and that nobody took in time: there is nothing left to take.
    await tx.connection.updateMany({
      where: { tenantId, status: 'pending', id: { in: due.map((row) => row.connectionId) } },
      data: { status: 'draft' },
    })
    for (const { connectionId } of due) {
      const subject = `connection:${connectionId}`
      await recordEvent(tx, context, {
        what: 'secret.destroyed',
        subject,
        outcome: 'kept_24_hours',
      })
    }
    return due.length
  })
}
