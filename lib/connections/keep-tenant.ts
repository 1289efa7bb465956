import 'server-only'
import type { Mode } from '#lib/connections/view.ts'
import type { Transaction } from '#lib/db.ts'

/** The host's own id of its customer, and what people know it by. */
export type NamedTenant = { externalId: string; name: string }

/**
 * The tenant's row, by its name of today, held until the transaction ends. Both modes share it, so a simulated key
 * renames nobody who holds anything live.
 */
export async function keepTenant(
  tx: Transaction,
  { id, externalId, name }: NamedTenant & { id: string },
  mode: Mode,
): Promise<void> {
  const where = { id }
  const held = await tx.tenant.upsert({
    where,
    create: { id, externalId, name },
    // An update of nothing would hold no row, and the tenant could be erased before what is made for it is there.
    update: { externalId },
  })
  if (held.name !== name && (mode === 'live' || !(await holdsLive(tx, id))))
    await tx.tenant.update({ where, data: { name } })
}

/** Whether anything of the tenant's is of live mode. */
export async function holdsLive(tx: Transaction, tenantId: string): Promise<boolean> {
  const where = { tenantId, mode: 'live' }
  return (await tx.connection.count({ where })) + (await tx.connectSession.count({ where })) > 0
}
