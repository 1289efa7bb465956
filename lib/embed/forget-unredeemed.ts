import 'server-only'
import { isTenantHeld } from '#lib/connections/held-tenant.ts'
import { inDatabase, inTenant, type Transaction } from '#lib/db.ts'
import type { Handover, Prisma } from '#lib/generated/prisma/client.ts'

/**
 * Of these tokens, removes so many that nobody redeemed, each with the connect session that it was to open: it names a
 * person who never came. They go together, for a session is found by its token alone, across tenants. Gives how many
 * tokens.
 */
export async function forgetUnredeemed(
  expired: Prisma.HandoverWhereInput,
  most: number,
): Promise<number> {
  const tokens = await inDatabase((client) =>
    client.handover.findMany({ where: { ...expired, redeemedAt: null }, take: most }),
  )
  for (const [tenantId, some] of Map.groupBy(tokens, (token) => token.tenantId)) {
    await inTenant({ tenantId }, (tx) => removeUnopened(tx, tenantId, some))
  }
  return tokens.length
}

/**
 * The token first, as whoever redeems one. An import's session has no token, so it is never among these; one that a link
 * or a watch speaks of stays.
 */
async function removeUnopened(
  tx: Transaction,
  tenantId: string,
  tokens: Handover[],
): Promise<void> {
  // A tenant that is gone took its sessions with it.
  const isHeld = await isTenantHeld(tx, tenantId)
  await tx.handover.deleteMany({
    where: { tokenHash: { in: tokens.map(({ tokenHash }) => tokenHash) } },
  })
  if (!isHeld) return
  await tx.$executeRaw`
    delete from connect_session as s
    where tenant_id = ${tenantId}::uuid and redeemed_at is null
      and id = any(${tokens.map(({ sessionId }) => sessionId)}::uuid[])
      and not exists (select 1 from admin_link where tenant_id = s.tenant_id and session_id = s.id)
      and not exists (select 1 from watch where tenant_id = s.tenant_id and session_id = s.id)`
}
