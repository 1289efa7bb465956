import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inDatabase, inTenant, type Transaction } from '#lib/db.ts'
import { liveBrowserSession } from '#lib/embed/browser-session.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import type { AdminLink } from '#lib/generated/prisma/client.ts'
import { OPENED_TOLD_EVERY_MS } from '#lib/links/link.ts'
import { linkEnd, lockedLink } from '#lib/links/link-row.ts'
import type { LinkEnd } from '#lib/links/view.ts'
import { countUnknownToken, isRedemptionBlocked, takeOpening } from '#lib/rate-limits.ts'

type Browser = {
  /** What its cookie holds; a dead or missing one is replaced. */
  browserSessionId: string | null
  timeZone: string | null
  /** The network address, when known. */
  caller: string | null
}

export type OpenedLink =
  | { ok: true; browserSessionId: string; linkId: string }
  | { ok: false; reason: 'unknown' | LinkEnd | 'rate_limited' }

/** Lets this browser see the link's page: as often as anyone comes with the token, until the link ends. */
export async function openAdminLink(
  token: string,
  { browserSessionId, timeZone, caller }: Browser,
): Promise<OpenedLink> {
  await requireKeyring()
  if (caller !== null && (await isRedemptionBlocked(caller))) return refusal('rate_limited')
  const where = { tokenHash: sha256Hex(token) }
  const found = await inDatabase((client) => client.handover.findUnique({ where }))
  const linkId = found?.linkId ?? null
  // What opens a session opens no link.
  if (found === null || linkId === null) {
    if (caller !== null) await countUnknownToken(caller)
    return refusal('unknown')
  }
  if ((await takeOpening(linkId)) !== null) return refusal('rate_limited')
  const { tenantId } = found
  const now = new Date()
  return inTenant({ tenantId }, async (tx): Promise<OpenedLink> => {
    const link = await lockedLink(tx, tenantId, linkId)
    if (link === null) return refusal('unknown')
    const end = linkEnd(link, now)
    if (end !== null) return refusal(end)
    const browser = await liveBrowserSession(tx, { id: browserSessionId, timeZone }, now)
    const grant = { browserSessionId: browser, linkId }
    await tx.linkGrant.upsert({
      where: { browserSessionId_linkId: grant },
      create: { ...grant, tenantId },
      update: {},
    })
    await noteOpening(tx, link, now)
    return { ok: true, browserSessionId: browser, linkId }
  })
}

async function noteOpening(tx: Transaction, link: AdminLink, now: Date): Promise<void> {
  const { tenantId, id, firstOpenedAt } = link
  await tx.adminLink.update({
    where: { tenantId_id: { tenantId, id } },
    data: { firstOpenedAt: firstOpenedAt ?? now, lastOpenedAt: now },
  })
  const told = { what: 'link.opened', subject: `link:${id}` }
  const since = new Date(now.getTime() - OPENED_TOLD_EVERY_MS)
  if ((await tx.event.count({ where: { tenantId, ...told, at: { gt: since } } })) > 0) return
  const actor = { kind: 'marketoAdmin', id } as const
  const context = { tenantId, actor, requestId: randomUUID() }
  const outcome = firstOpenedAt === null ? 'first' : 'again'
  await recordEvent(tx, context, { ...told, outcome })
}

function refusal(reason: 'unknown' | LinkEnd | 'rate_limited'): OpenedLink {
  return { ok: false, reason }
}
