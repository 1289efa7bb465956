import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { inTenant, type Transaction } from '#lib/db.ts'

/** Removes the admin links that ended so long ago, and with them what opened them. How many. */
export function forgetLinks(context: Context, endedBefore: Date): Promise<number> {
  const { tenantId } = context
  const isOld = { lte: endedBefore }
  return inTenant(context, async (tx) => {
    const ended = await tx.adminLink.findMany({
      where: {
        tenantId,
        OR: [{ expiresAt: isOld }, { completedAt: isOld }, { revokedAt: isOld }],
      },
      select: { id: true },
    })
    for (const { id } of ended) await removeLinks(tx, { tenantId, id })
    for (const { id } of ended) {
      await recordEvent(tx, context, {
        what: 'link.forgotten',
        subject: `link:${id}`,
        outcome: 'ok',
      })
    }
    return ended.length
  })
}

/** These links with their tokens and whoever opened them; credentials that came through one stay, without it. */
export async function removeLinks(
  tx: Transaction,
  which: { tenantId: string } & ({ id: string } | { connectionId: string }),
): Promise<void> {
  const links = await tx.adminLink.findMany({ where: which, select: { id: true } })
  if (links.length === 0) return
  const { tenantId } = which
  const linkId = { in: links.map(({ id }) => id) }
  await tx.handover.deleteMany({ where: { tenantId, linkId } })
  await tx.linkGrant.deleteMany({ where: { tenantId, linkId } })
  await tx.credentials.updateMany({ where: { tenantId, linkId }, data: { linkId: null } })
  await tx.adminLink.deleteMany({ where: { tenantId, id: linkId } })
}
