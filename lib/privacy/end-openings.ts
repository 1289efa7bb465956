import 'server-only'
import type { Transaction } from '#lib/db.ts'
import type { Removed } from '#lib/privacy/removed.ts'

/**
 * Removes whatever opens a page of this tenant, or of these connect sessions alone: tokens that nobody has redeemed,
 * what browsers hold, receipts; with `linkId`, what opens these admin links, too. A browser's session that then holds
 * nothing more goes with it.
 */
export async function endOpenings(
  tx: Transaction,
  which: { tenantId: string; sessionId?: { in: string[] }; linkId?: { in: string[] } },
): Promise<Pick<Removed, 'tokens' | 'browserGrants' | 'receipts'>> {
  const { tenantId, sessionId, linkId } = which
  const ofSessions = sessionId === undefined ? { tenantId } : { tenantId, sessionId }
  const ofLinks =
    sessionId === undefined ? { tenantId } : { tenantId, linkId: linkId ?? { in: [] } }
  const grants = await tx.browserGrant.findMany({ where: ofSessions })
  const linkGrants = await tx.linkGrant.findMany({ where: ofLinks })
  await tx.browserGrant.deleteMany({ where: ofSessions })
  await tx.linkGrant.deleteMany({ where: ofLinks })
  const browsers = [...grants, ...linkGrants].map(({ browserSessionId }) => browserSessionId)
  await tx.browserSession.deleteMany({
    where: { id: { in: browsers }, grants: { none: {} }, linkGrants: { none: {} } },
  })
  const ownTokens = sessionId === undefined ? { tenantId } : { tenantId, sessionId, linkId: null }
  const tokens = await tx.handover.deleteMany({ where: ownTokens })
  const linkTokens = linkId ? await tx.handover.deleteMany({ where: { tenantId, linkId } }) : null
  const receipts = await tx.receipt.deleteMany({ where: ofSessions })
  return {
    tokens: tokens.count + (linkTokens?.count ?? 0),
    browserGrants: grants.length + linkGrants.length,
    receipts: receipts.count,
  }
}
