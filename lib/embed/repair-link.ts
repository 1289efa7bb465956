import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { isTenantHeld } from '#lib/connections/held-tenant.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import { HOSTED } from '#lib/embed/frame-policy.ts'
import { serverSettings } from '#lib/env.ts'
import type { Connection } from '#lib/generated/prisma/client.ts'
import { hostSettings } from '#lib/host/settings.ts'

/** The same link is told to everybody who asks within this time, unless somebody has used it. */
const TOLD_FOR_MS = 10 * 60_000
/** From its making, so that one that is told last is good for ten minutes as well. */
const GOOD_FOR_MS = 20 * 60_000

/**
 * A hosted connect session that shows what is the matter with the connection; null when there is no such connection. It
 * is for whom the connection's newest session was for. The token is derived from the session's id and nowhere stored,
 * so that it can be told again: a host that asks in a loop makes no more sessions for it.
 */
export async function repairLink(context: Context, connectionId: string): Promise<string | null> {
  const keyring = await requireKeyring()
  const { tenantId } = context
  const now = new Date()
  const sessionId = await inTenant(context, async (tx) => {
    // Before the connection: what is copied from the newest session may be erased with its person at this moment.
    if (!(await isTenantHeld(tx, tenantId))) return null
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null) return null
    const since = new Date(now.getTime() - TOLD_FOR_MS)
    const told = await tx.connectSession.findMany({
      where: { tenantId, connectionId, createdAt: { gt: since }, redeemedAt: null },
      orderBy: { createdAt: 'desc' },
      select: { id: true },
    })
    const hashes = new Map(told.map(({ id }) => [sha256Hex(tokenOf(keyring, id)), id]))
    const kept = await tx.handover.findFirst({ where: { tokenHash: { in: [...hashes.keys()] } } })
    if (kept !== null) return kept.sessionId
    const id = await newSession(tx, connection, now)
    const expiresAt = new Date(now.getTime() + GOOD_FOR_MS)
    const handover = { tenantId, sessionId: id, embedId: HOSTED, expiresAt }
    await tx.handover.create({ data: { ...handover, tokenHash: sha256Hex(tokenOf(keyring, id)) } })
    const event = { what: 'session.created', subject: `session:${id}`, outcome: 'repair' }
    await recordEvent(tx, context, event)
    return id
  })
  if (sessionId === null) return null
  const { publicOrigins } = serverSettings()
  return `${publicOrigins[0]}/connect/${HOSTED}/open?token=${tokenOf(keyring, sessionId)}`
}

/** As unguessable as the key is; a session's id alone opens nothing. */
function tokenOf(keyring: Keyring, sessionId: string): string {
  const mac = createHmac('sha256', keyring.derive('repair-link')).update(sessionId)
  return `${HOSTED}.${mac.digest('base64url')}`
}

/** Without the return URL of the one before: that belonged to the page that the person came from. */
async function newSession(tx: Transaction, connection: Connection, now: Date): Promise<string> {
  const { tenantId, id: connectionId, mode } = connection
  const id = randomUUID()
  const newest = await tx.connectSession.findFirst({
    where: { tenantId, connectionId },
    orderBy: { createdAt: 'desc' },
  })
  const place = { tenantId, id, connectionId, mode, createdAt: now, origins: [] }
  await tx.connectSession.create({
    data: {
      ...{ ...place, purpose: 'repair' },
      // Nobody by name, where the host brought the connection by itself.
      endUserId: newest?.endUserId ?? '',
      endUserName: newest?.endUserName ?? null,
      endUserEmail: newest?.endUserEmail ?? null,
      needs: newest?.needs ?? hostSettings().permissions,
      locale: newest?.locale ?? null,
      ...(newest?.theme ? { theme: newest.theme } : {}),
      expectedDailyCalls: newest?.expectedDailyCalls ?? null,
    },
  })
  return id
}
