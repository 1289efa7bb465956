import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { openAt } from '#lib/connections/open-links.ts'
import { scheduleExpiry } from '#lib/connections/schedule-expiry.ts'
import { isId, lockedConnection } from '#lib/connections/store.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import { HOSTED } from '#lib/embed/frame-policy.ts'
import { serverSettings } from '#lib/env.ts'
import type { Connection } from '#lib/generated/prisma/client.ts'
import { newLinkCode } from '#lib/links/link-code.ts'
import { LINK_KEPT_MS, OPEN_LINKS_OF_CONNECTION } from '#lib/links/link.ts'
import { scopeColumns } from '#lib/links/link-row.ts'
import { personName } from '#lib/links/person-name.ts'
import type { LinkScope } from '#lib/links/view.ts'
import { takeNewLink } from '#lib/rate-limits.ts'

export type NewLink = {
  /** Of the person who sends it: what is needed, and in which language it was asked for. */
  sessionId: string
  connectionId: string
  scope: LinkScope
  /** Pins the link to this instance; a connection in use pins it to its own. */
  munchkinId: string | null
  senderName: string
}

export type CreatedLink =
  | { ok: true; linkId: string; url: string; path: string; code: string; expiresAt: Date }
  | { ok: false; reason: 'not_found' | 'too_many' | 'sender_missing' }

/**
 * A single-purpose link for a Marketo admin, good for seven days. Its token is stored as a hash alone, so the address
 * is known here and never again. A new link of the same scope revokes the one before.
 */
export async function createAdminLink(context: Context, wish: NewLink): Promise<CreatedLink> {
  const senderName = personName(wish.senderName)
  if (senderName === null) return { ok: false, reason: 'sender_missing' }
  const { tenantId } = context
  if ((await takeNewLink(tenantId)) !== null) return { ok: false, reason: 'too_many' }
  const token = randomBytes(32).toString('base64url')
  const now = new Date()
  const expiresAt = new Date(now.getTime() + LINK_KEPT_MS)
  const id = randomUUID()
  const { sessionId, connectionId } = wish
  return inTenant(context, async (tx): Promise<CreatedLink> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null || !(await isPossible(tx, connection, wish))) {
      return { ok: false, reason: 'not_found' }
    }
    const columns = scopeColumns(wish.scope)
    const place = { tenantId, connectionId }
    const former = await tx.adminLink.findMany({ where: { ...place, ...columns, ...openAt(now) } })
    const open = await tx.adminLink.count({ where: { ...place, ...openAt(now) } })
    const code = await newLinkCode(tx, tenantId, now)
    if (code === null || open - former.length >= OPEN_LINKS_OF_CONNECTION) {
      return { ok: false, reason: 'too_many' }
    }
    const revoked = []
    for (const link of former) {
      revoked.push(...(await endLinksOf(tx, context, { id: link.id }, 'revoked', now)))
    }
    const munchkinId = connection.usableAt === null ? wish.munchkinId : connection.munchkinId
    await tx.adminLink.create({
      data: {
        ...{ tenantId, id, sessionId, connectionId, ...columns },
        ...{ munchkinId, code, senderName, createdAt: now, expiresAt },
      },
    })
    const handover = { tokenHash: sha256Hex(token), tenantId, sessionId, linkId: id }
    await tx.handover.create({ data: { ...handover, embedId: HOSTED, expiresAt } })
    await scheduleExpiry(tx, tenantId, now)
    for (const event of revoked) await recordEvent(tx, context, event)
    const subject = `link:${id}`
    await recordEvent(tx, context, { what: 'link.created', subject, outcome: wish.scope.kind })
    const path = `/admin-link/open?token=${token}`
    const url = `${serverSettings().publicOrigins[0]}${path}`
    return { ok: true, linkId: id, url, path, code, expiresAt }
  })
}

/** The session is the tenant's, the connection can still be set up, and what a fix mends is a verdict on it. */
async function isPossible(
  tx: Transaction,
  { tenantId, id: connectionId, status }: Connection,
  { sessionId, scope }: NewLink,
): Promise<boolean> {
  if (status === 'disconnected' || !isId(sessionId)) return false
  const session = await tx.connectSession.count({ where: { tenantId, id: sessionId } })
  if (session === 0 || scope.kind !== 'fix') return session > 0
  if (!isId(scope.runId)) return false
  const run = { tenantId, id: scope.runId, connectionId, verdict: { not: null } }
  return (await tx.testRun.count({ where: run })) > 0
}
