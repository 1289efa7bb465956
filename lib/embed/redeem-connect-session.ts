import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { liveBrowserSession } from '#lib/embed/browser-session.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { SessionPurpose } from '#lib/embed/session-purpose.ts'
import type { Handover } from '#lib/generated/prisma/client.ts'
import { countUnknownToken, isRedemptionBlocked } from '#lib/rate-limits.ts'

export type RedeemResult =
  | {
      ok: true
      browserSessionId: string
      sessionId: string
      embedId: string
      purpose: SessionPurpose
    }
  | { ok: false; reason: 'unknown' | 'used' | 'expired' | 'rate_limited' }

/**
 * Opens the session that the token stands for, once: of any number at the same moment, one gets it. `browserSessionId`
 * is what this browser's cookie holds; a dead or missing one is replaced. `caller` is the network address and
 * `timeZone` the browser's, when known.
 */
export async function redeemConnectSession(
  token: string,
  browserSessionId: string | null,
  caller: string | null = null,
  timeZone: string | null = null,
): Promise<RedeemResult> {
  const keyring = await requireKeyring()
  if (caller !== null && (await isRedemptionBlocked(caller))) {
    return { ok: false, reason: 'rate_limited' }
  }
  const hash = sha256Hex(token)
  const found = await inDatabase((client) =>
    client.handover.findUnique({ where: { tokenHash: hash } }),
  )
  // What opens an admin link opens nothing else.
  if (found !== null && found.linkId === null)
    return redeem(keyring, found, { id: browserSessionId, timeZone })
  if (caller !== null) await countUnknownToken(caller)
  return refusal('unknown')
}

async function redeem(
  keyring: Keyring,
  found: Handover,
  browserNow: { id: string | null; timeZone: string | null },
): Promise<RedeemResult> {
  const { tenantId, sessionId, embedId } = found
  if (found.redeemedAt !== null) return refusal('used')
  const now = new Date()
  return inTenant({ tenantId }, async (tx): Promise<RedeemResult> => {
    const [won] = await tx.handover.updateManyAndReturn({
      where: { tokenHash: found.tokenHash, redeemedAt: null, expiresAt: { gt: now } },
      data: { redeemedAt: now },
    })
    if (won === undefined) return refusal(found.expiresAt <= now ? 'expired' : 'used')
    const session = await tx.connectSession.update({
      where: { tenantId_id: { tenantId, id: sessionId } },
      data: { redeemedAt: now },
      select: { endUserId: true, purpose: true },
    })
    const browser = await liveBrowserSession(tx, browserNow, now)
    await tx.browserGrant.create({
      data: { browserSessionId: browser, sessionId, tenantId, embedId },
    })
    const actor = endUserActor(keyring, tenantId, session.endUserId)
    const context = { tenantId, actor, requestId: randomUUID() }
    const subject = `session:${sessionId}`
    await recordEvent(tx, context, { what: 'session.redeemed', subject, outcome: 'ok' })
    const purpose = SessionPurpose.parse(session.purpose)
    return { ok: true, browserSessionId: browser, sessionId, embedId, purpose }
  })
}

function refusal(reason: 'unknown' | 'used' | 'expired'): RedeemResult {
  return { ok: false, reason }
}
