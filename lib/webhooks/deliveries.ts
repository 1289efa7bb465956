import 'server-only'
import { isId } from '#lib/connections/store.ts'
import { inDatabase, inTenant, type Transaction } from '#lib/db.ts'
import type { WebhookAttempt, WebhookDelivery } from '#lib/generated/prisma/client.ts'
import type { KeyMode } from '#lib/host/api-keys.ts'
import { sendJob } from '#lib/send-job.ts'

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'dropped'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

export type DeliveryFilter = {
  /** Null: of both. */
  mode: KeyMode | null
  endpointId?: string
  state?: DeliveryState
  /** Those made before this one. */
  after?: { createdAt: Date; id: string }
  limit: number
}

/** The log of what was sent, newest first. */
export async function listDeliveries(filter: DeliveryFilter): Promise<WebhookDelivery[]> {
  const { mode, endpointId, state, after, limit } = filter
  if (endpointId !== undefined && !isId(endpointId)) return []
  return inDatabase((client) =>
    client.webhookDelivery.findMany({
      where: {
        ...(mode !== null && { endpoint: { mode } }),
        ...(endpointId !== undefined && { endpointId }),
        ...(state !== undefined && { state }),
        ...(after && {
          OR: [
            { createdAt: { lt: after.createdAt } },
            { createdAt: after.createdAt, id: { lt: after.id } },
          ],
        }),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    }),
  )
}

export type DeliveryInFull = WebhookDelivery & {
  tries: WebhookAttempt[]
  /** The text as each try sends it; null once it is kept no longer. */
  body: string | null
}

/** One delivery with its tries, oldest first; null when the mode has none of this id. */
export async function readDelivery(
  id: string,
  mode: KeyMode | null,
): Promise<DeliveryInFull | null> {
  if (!isId(id)) return null
  const found = await inDatabase((client) =>
    client.webhookDelivery.findFirst({
      where: { id, ...(mode !== null && { endpoint: { mode } }) },
      include: { tries: { orderBy: { number: 'asc' } } },
    }),
  )
  if (found === null) return null
  const { tenantId, messageId } = found
  const message = await inTenant({ tenantId }, (tx) =>
    tx.webhookMessage.findUnique({ where: { tenantId_id: { tenantId, id: messageId } } }),
  )
  return { ...found, body: message?.body ?? null }
}

export type Resent =
  | { ok: true; delivery: WebhookDelivery }
  | { ok: false; reason: 'not_found' | 'endpoint_disabled' }

/** Sends it once more, at once and under the same `webhook-id`, however it ended before. */
export async function resendDelivery(id: string, mode: KeyMode | null): Promise<Resent> {
  if (!isId(id)) return { ok: false, reason: 'not_found' }
  return inDatabase((client) =>
    client.$transaction(async (tx): Promise<Resent> => {
      // Whoever notes a try meanwhile waits here, or has counted it already.
      await tx.$queryRaw`select 1 from webhook_delivery where id = ${id}::uuid for update`
      const where = { id, ...(mode !== null && { endpoint: { mode } }) }
      const found = await tx.webhookDelivery.findFirst({ where, include: { endpoint: true } })
      if (found === null) return { ok: false, reason: 'not_found' }
      const { endpoint, tenantId, endpointId, attempts } = found
      if (endpoint.disabledAt !== null || endpoint.removedAt !== null) {
        return { ok: false, reason: 'endpoint_disabled' }
      }
      const at = new Date()
      const data = { state: 'waiting', nextAt: at }
      const delivery = await tx.webhookDelivery.update({ where: { id }, data })
      const job = { tenantId, deliveryId: id, attempt: attempts + 1 }
      await sendJob(tx, 'send_webhook', job, { at, group: endpointId })
      return { ok: true, delivery }
    }),
  )
}

/** Nothing more is tried of this delivery, or of all to this endpoint; what has ended stays as it ended. */
export async function dropWaiting(
  tx: Transaction,
  which: { id: string } | { endpointId: string },
): Promise<void> {
  await tx.webhookDelivery.updateMany({
    where: { ...which, state: 'waiting' },
    data: { state: 'dropped', nextAt: null },
  })
}
