import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import type { Transaction } from '#lib/db.ts'

type Scope = 'whole' | 'step' | 'fix'
type Which = { id: string } | { connectionId: string; scopes?: Scope[] }

/**
 * Ends this link, or the connection's links: `completed` when what they were sent for works, else `revoked`. Gives the
 * events for the caller to record as its last step. A link through which values came counts as open past its time, for
 * whoever takes those values then completes it.
 */
export async function endLinksOf(
  tx: Transaction,
  { tenantId }: Pick<Context, 'tenantId'>,
  which: Which,
  as: 'completed' | 'revoked',
  now: Date,
): Promise<NewEvent[]> {
  const { scopes, ...place } = { scopes: undefined, ...which }
  const ended = await tx.adminLink.updateManyAndReturn({
    where: {
      tenantId,
      ...place,
      ...(scopes && { scope: { in: scopes } }),
      completedAt: null,
      revokedAt: null,
      OR: [{ expiresAt: { gt: now } }, { enteredAt: { not: null } }],
    },
    data: as === 'completed' ? { completedAt: now } : { revokedAt: now },
    select: { id: true, scope: true },
  })
  return ended.map(({ id, scope }) => {
    return { what: `link.${as}`, subject: `link:${id}`, outcome: scope }
  })
}
