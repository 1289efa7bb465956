import 'server-only'
import type { Transaction } from '#lib/db.ts'

/** Marks the link as used by whoever enters values through it. False when it is over, or is another connection's. */
export async function keepEntry(
  tx: Transaction,
  place: { tenantId: string; connectionId: string },
  linkId: string,
  enteredBy: string | null | undefined,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.adminLink.updateMany({
    where: { ...place, id: linkId, revokedAt: null, completedAt: null, expiresAt: { gt: now } },
    data: { enteredAt: now, ...(enteredBy ? { enteredBy } : {}) },
  })
  return count > 0
}
