import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import type { Mode } from '#lib/connections/view.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { exported } from '#lib/privacy/exported.ts'
import { findTenant } from '#lib/privacy/find-tenant.ts'

/** A statement takes so many ids at the most: of older sessions, tests and links are neither told nor counted. */
const MOST_SESSIONS = 10_000

/** The same of one person of the tenant: their sessions, and what came of them. */
export async function exportEndUser(context: Context, endUserId: string, mode: Mode) {
  const keyring = await requireKeyring()
  const { tenantId } = context
  const { id: pseudonym } = endUserActor(keyring, tenantId, endUserId)
  return inTenant(context, async (tx) => {
    const found = await findTenant(tx, context, mode)
    if (!found.ok) return found
    const sessions = await tx.connectSession.findMany({
      where: { tenantId, endUserId },
      orderBy: { createdAt: 'desc' },
      take: MOST_SESSIONS,
      select: { id: true },
    })
    if (sessions.length === 0) return { ok: false as const, reason: 'not_found' as const }
    const sessionId = { in: sessions.map(({ id }) => id) }
    const lists = await exported(tx, context, {
      connections: { createdBy: pseudonym },
      tests: { sessionId },
      sessions: { endUserId },
      links: { sessionId },
      events: { actorId: pseudonym },
    })
    return { ok: true as const, lists }
  })
}
