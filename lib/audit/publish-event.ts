import 'server-only'
import { randomUUID } from 'node:crypto'
import { toldData } from '#lib/audit/told-data.ts'
import { webhookTypeOf } from '#lib/audit/webhook-types.ts'
import type { Transaction } from '#lib/db.ts'
import { sendJob } from '#lib/send-job.ts'

export type PublishedEvent = {
  tenantId: string
  what: string
  subject: string
  at: Date
}

/**
 * The outbox: in the transaction of the event, the text that every try sends, a delivery and a job for each endpoint
 * that listens. Where none does, one look into a small table is all.
 */
export async function publishEvent(tx: Transaction, event: PublishedEvent): Promise<void> {
  const { tenantId, what, subject, at } = event
  const type = webhookTypeOf(what)
  if (type === null) return
  const enabled = await tx.webhookEndpoint.findMany({
    where: { disabledAt: null, removedAt: null },
    select: { id: true, mode: true, types: true },
  })
  const listening = enabled.filter(({ types }) => types.length === 0 || types.includes(type))
  if (listening.length === 0) return
  if (type === 'test.completed' && (await isOwnTest(tx, tenantId, subject))) return
  const told = await toldData(tx, tenantId, subject)
  const endpoints = listening.filter(({ mode }) => mode === told?.mode)
  if (told === null || endpoints.length === 0) return

  const { mode, data } = told
  const messageId = `msg_${randomUUID()}`
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data })
  await tx.webhookMessage.create({
    data: { tenantId, id: messageId, type, mode, body, createdAt: at },
  })
  for (const { id: endpointId } of endpoints) {
    const id = randomUUID()
    await tx.webhookDelivery.create({
      data: { id, endpointId, tenantId, messageId, type, createdAt: at, nextAt: at },
    })
    const job = { tenantId, deliveryId: id, attempt: 1 }
    await sendJob(tx, 'send_webhook', job, { at, group: endpointId })
  }
}

/** A test that nobody asked for is our own affair. Whoever ends one may be another than who began it. */
async function isOwnTest(tx: Transaction, tenantId: string, subject: string): Promise<boolean> {
  const started = await tx.event.findFirst({
    where: { tenantId, subject, what: 'test.started' },
    select: { actorKind: true },
  })
  return started?.actorKind === 'system'
}
