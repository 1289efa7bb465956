import 'server-only'
import type { Transaction } from '#lib/db.ts'

/**
 * Keeps the tenant from being erased until the transaction ends; false when it is gone. Nothing in the database ties a
 * row to its tenant, so whoever makes one for it asks, before any other lock.
 */
export async function isTenantHeld(tx: Transaction, tenantId: string): Promise<boolean> {
  const held = await tx.$queryRaw<unknown[]>`
    select 1 from tenant where id = ${tenantId}::uuid for key share`
  return held.length > 0
}
