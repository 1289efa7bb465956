import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Context } from '#lib/connections/context.ts'
import type { Mode } from '#lib/connections/view.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { sha256Hex } from '#lib/hash-of.ts'

const RECEIPT_KEPT_MS = 10 * 60_000

export type UsedReceipt =
  | {
      ok: true
      tenant: { externalId: string; name: string }
      connectionId: string
      sessionId: string
      /** The host's own id of the person. */
      endUserId: string
    }
  | { ok: false; reason: 'unknown' | 'used' | 'expired' }

/**
 * What the browser brings to the host: that this session made this connection. It is nowhere stored. The caller has
 * seen that the connection is the tenant's.
 */
export async function createReceipt(
  { tenantId }: Context,
  { connectionId, sessionId }: { connectionId: string; sessionId: string },
): Promise<string> {
  const receipt = `mcr_${randomBytes(32).toString('base64url')}`
  const expiresAt = new Date(Date.now() + RECEIPT_KEPT_MS)
  const data = { receiptHash: sha256Hex(receipt), tenantId, connectionId, sessionId, expiresAt }
  await inDatabase((client) => client.receipt.create({ data }))
  return receipt
}

/** What the receipt stands for, told once, within ten minutes. One of a session of the other mode is unknown. */
export async function useReceipt(receipt: string, mode: Mode): Promise<UsedReceipt> {
  const receiptHash = sha256Hex(receipt)
  const found = await inDatabase((client) => client.receipt.findUnique({ where: { receiptHash } }))
  if (found === null) return refusal('unknown')
  const { tenantId, sessionId, connectionId, expiresAt } = found
  const now = new Date()
  return inTenant({ tenantId }, async (tx): Promise<UsedReceipt> => {
    const session = await tx.connectSession.findUnique({
      where: { tenantId_id: { tenantId, id: sessionId } },
    })
    const tenant = await tx.tenant.findUnique({ where: { id: tenantId } })
    if (session?.mode !== mode || tenant === null) return refusal('unknown')
    const [won] = await tx.receipt.updateManyAndReturn({
      where: { receiptHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (won === undefined) return refusal(expiresAt <= now ? 'expired' : 'used')
    const { externalId, name } = tenant
    return {
      ok: true,
      tenant: { externalId, name },
      ...{ connectionId, sessionId, endUserId: session.endUserId },
    }
  })
}

const refusal = (reason: 'unknown' | 'used' | 'expired'): UsedReceipt => ({ ok: false, reason })
