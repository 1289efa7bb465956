import 'server-only'
import { recordEvent, type NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import type { Mode } from '#lib/connections/view.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { batchesOf } from '#lib/in-batches.ts'
import { endOpenings } from '#lib/privacy/end-openings.ts'
import { findTenant, lockTenant, type NotForThisKey } from '#lib/privacy/find-tenant.ts'
import { END_USER_REMAINS, type Remains } from '#lib/privacy/remains.ts'
import type { EndUserRemoved } from '#lib/privacy/removed.ts'

export type EndUserErased = {
  ok: true
  deletedAt: Date
  removed: EndUserRemoved
  remains: Remains[]
}

/**
 * Removes what names one person of the tenant: their connect sessions keep a pseudonym in place of the id, the links
 * that they sent are revoked and say the tenant's name, their browsers are shut out. What they connected stays.
 */
export async function eraseEndUser(
  context: Context,
  endUserId: string,
  mode: Mode,
): Promise<EndUserErased | NotForThisKey> {
  const keyring = await requireKeyring()
  const { tenantId } = context
  const pseudonym = endUserActor(keyring, tenantId, endUserId).id
  return inTenant(context, async (tx): Promise<EndUserErased | NotForThisKey> => {
    await lockTenant(tx, tenantId)
    const found = await findTenant(tx, context, mode)
    if (!found.ok) return found
    const sessions = await tx.connectSession.findMany({
      where: { tenantId, endUserId },
      select: { id: true, endUserName: true, endUserEmail: true },
    })
    if (sessions.length === 0) return { ok: false, reason: 'not_found' }
    const now = new Date()
    const ended = { links: 0, tokens: 0, browserGrants: 0, receipts: 0 }
    const revoked: NewEvent[] = []
    for (const some of batchesOf(sessions)) {
      const sessionId = { in: some.map(({ id }) => id) }
      const sent = await tx.adminLink.findMany({ where: { tenantId, sessionId } })
      for (const { id } of sent)
        revoked.push(...(await endLinksOf(tx, context, { id }, 'revoked', now)))
      const linkId = { in: sent.map(({ id }) => id) }
      const openings = await endOpenings(tx, { tenantId, sessionId, linkId })
      const links = await tx.adminLink.updateMany({
        where: { tenantId, sessionId },
        data: { senderName: found.tenant.name },
      })
      ended.links += links.count
      ended.tokens += openings.tokens
      ended.browserGrants += openings.browserGrants
      ended.receipts += openings.receipts
    }
    const names = new Set(
      sessions.flatMap(({ endUserName, endUserEmail }) =>
        [endUserId, endUserName, endUserEmail].filter((name) => name !== null),
      ),
    )
    for (const some of batchesOf([...names])) {
      ended.links += await forgetInLinks(tx, tenantId, some, found.tenant.name)
    }
    await tx.connectSession.updateMany({
      where: { tenantId, endUserId },
      data: {
        ...{ endUserId: pseudonym, endUserName: null, endUserEmail: null },
        ...{ metadata: {}, returnUrl: null },
      },
    })
    for (const event of revoked) await recordEvent(tx, context, event)
    const subject = `endUser:${pseudonym}`
    await recordEvent(tx, context, { what: 'end_user.erased', subject, outcome: 'ok' })
    const removed = { sessions: sessions.length, ...ended }
    return { ok: true, deletedAt: now, removed, remains: END_USER_REMAINS }
  })
}

/** The tenant's name stands where theirs stood; what an admin of the same name or e-mail called themselves goes, too. */
async function forgetInLinks(
  tx: Transaction,
  tenantId: string,
  names: string[],
  by: string,
): Promise<number> {
  const isTheirs = names.map((name) => ({ equals: escaped(name), mode: 'insensitive' as const }))
  const sent = await tx.adminLink.updateMany({
    where: { tenantId, OR: isTheirs.map((senderName) => ({ senderName })) },
    data: { senderName: by },
  })
  const entered = await tx.adminLink.updateMany({
    where: { tenantId, OR: isTheirs.map((enteredBy) => ({ enteredBy })) },
    data: { enteredBy: null },
  })
  return sent.count + entered.count
}

const escaped = (text: string) => text.replace(/[%_\\]/g, '\\$&')
