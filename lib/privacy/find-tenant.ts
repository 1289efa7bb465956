import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { holdsLive } from '#lib/connections/keep-tenant.ts'
import type { Mode } from '#lib/connections/view.ts'
import type { Transaction } from '#lib/db.ts'
import type { Tenant } from '#lib/generated/prisma/client.ts'

export type NotForThisKey = { ok: false; reason: 'not_found' | 'mode_refused' }

/** Whoever makes something for this tenant has ended before, or waits. Taken before any other lock. */
export async function lockTenant(tx: Transaction, tenantId: string): Promise<void> {
  await tx.$queryRaw`select 1 from tenant where id = ${tenantId}::uuid for update`
}

/**
 * The tenant, when a key of this mode may see and erase all of it: a live key any, a simulated one only a tenant that
 * holds nothing live.
 */
export async function findTenant(
  tx: Transaction,
  { tenantId }: Pick<Context, 'tenantId'>,
  mode: Mode,
): Promise<{ ok: true; tenant: Tenant } | NotForThisKey> {
  const tenant = await tx.tenant.findUnique({ where: { id: tenantId } })
  if (tenant === null) return { ok: false, reason: 'not_found' }
  if (mode === 'simulated' && (await holdsLive(tx, tenantId))) {
    return { ok: false, reason: 'mode_refused' }
  }
  return { ok: true, tenant }
}
