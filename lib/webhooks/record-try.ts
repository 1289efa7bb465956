import 'server-only'
import { inDatabase, type Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { WebhookDelivery } from '#lib/generated/prisma/client.ts'
import { log } from '#lib/log.ts'
import { sendJob } from '#lib/send-job.ts'
import { dropWaiting, type DeliveryState } from '#lib/webhooks/deliveries.ts'
import type { Posted } from '#lib/webhooks/post.ts'
import { nextTry, retryAfterSeconds } from '#lib/webhooks/retry-schedule.ts'

/** `at`: when it began. */
export type Try = Posted & { at: Date; durationMs: number }

/**
 * Notes how a try ended, in one transaction with the job of the next: what was not noted is tried again, and what was
 * noted is not. Whoever else made the same try meanwhile was faster, and is left its note.
 */
export async function recordTry(delivery: WebhookDelivery, tried: Try): Promise<void> {
  const { id, endpointId, tenantId } = delivery
  const { outcome } = tried
  const attempts = delivery.attempts + 1
  if (outcome === 'delivered') {
    await inDatabase((client) =>
      note(client, delivery, tried, { state: 'delivered', nextAt: null }),
    )
    return
  }
  const nextAt = outcome === 'gone' ? null : nextAfter(attempts, tried)
  const state = nextAt === null ? 'failed' : 'waiting'
  await inDatabase((client) =>
    client.$transaction(async (tx) => {
      if (!(await note(tx, delivery, tried, { state, nextAt }))) return
      if (nextAt !== null) {
        const job = { tenantId, deliveryId: id, attempt: attempts + 1 }
        await sendJob(tx, 'send_webhook', job, { at: nextAt, group: endpointId })
      }
      if (outcome === 'gone') await disable(tx, endpointId, 'gone')
      // One that was sent again by hand has its schedule behind it: its failure says nothing of the time since.
      if (isLastOfSchedule(attempts) && state === 'failed' && (await isSilent(tx, delivery))) {
        await disable(tx, endpointId, 'failing')
      }
    }),
  )
}

/** In one statement, for most tries are this alone. False when the try is noted already, or the delivery is over. */
async function note(
  tx: Transaction,
  { id, attempts }: WebhookDelivery,
  { at, durationMs, status, outcome }: Try,
  { state, nextAt }: { state: DeliveryState; nextAt: Date | null },
): Promise<boolean> {
  const deliveredAt = state === 'delivered' ? new Date() : null
  const count = await tx.$executeRaw`
    with noted as (
      update webhook_delivery set
        attempts = attempts + 1, state = ${state}, next_at = ${nextAt}::timestamptz,
        delivered_at = coalesce(${deliveredAt}::timestamptz, delivered_at)
      where id = ${id}::uuid and attempts = ${attempts} and state = 'waiting'
      returning id, attempts)
    insert into webhook_attempt (delivery_id, number, at, duration_ms, status, outcome)
    select id, attempts, ${at}::timestamptz, ${durationMs}::int, ${status}::int, ${outcome} from noted`
  return count > 0
}

/** Its endpoint ended, or its text is kept no longer: nothing more is tried. */
export async function dropDelivery(id: string): Promise<void> {
  await inDatabase((client) => dropWaiting(client, { id }))
}

function nextAfter(attempts: number, { retryAfter }: Try): Date | null {
  const now = new Date()
  const failed = { attempts, askedSeconds: retryAfterSeconds(retryAfter, now), now }
  return nextTry(failed, serverSettings().webhooks.retrySeconds, Math.random())
}

const isLastOfSchedule = (attempts: number) =>
  attempts === serverSettings().webhooks.retrySeconds.length + 1

/** Nothing got through to this endpoint for as long as this delivery was tried: the whole schedule, three days. */
async function isSilent(tx: Transaction, delivery: WebhookDelivery): Promise<boolean> {
  const { endpointId, createdAt } = delivery
  const since = { endpointId, deliveredAt: { gte: createdAt } }
  return (await tx.webhookDelivery.count({ where: since })) === 0
}

async function disable(
  tx: Transaction,
  endpointId: string,
  disabledBecause: 'gone' | 'failing',
): Promise<void> {
  const { count } = await tx.webhookEndpoint.updateMany({
    where: { id: endpointId, disabledAt: null },
    data: { disabledAt: new Date(), disabledBecause },
  })
  if (count === 0) return
  await dropWaiting(tx, { endpointId })
  log('warn', 'webhook_endpoint_disabled', { code: disabledBecause, detail: endpointId })
}
