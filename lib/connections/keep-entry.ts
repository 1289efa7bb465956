import 'server-only'
import { openAt } from '#lib/connections/open-links.ts'
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
    where: { ...place, id: linkId, ...openAt(now) },
    data: { enteredAt: now, ...(enteredBy ? { enteredBy } : {}) },
  })
  return count > 0
}
