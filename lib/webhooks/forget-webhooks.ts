import 'server-only'
import { inDatabase, inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { sendJob } from '#lib/send-job.ts'

/** Rows that one statement removes; more would outlast the time that a statement is given. */
const AT_A_TIME = 2000
/** A try that is due this long has lost its job. */
const OVERDUE_MS = 60 * 60_000

/** Removes what was told so long ago, with how it was sent. The texts go first: they are found by their deliveries. */
export async function forgetWebhooks(now: Date): Promise<{ deliveries: number }> {
  const old = { lte: new Date(now.getTime() - serverSettings().kept.webhook) }
  const tenants = await inDatabase((client) =>
    client.webhookDelivery.findMany({
      where: { createdAt: old },
      distinct: ['tenantId'],
      select: { tenantId: true },
    }),
  )
  for (const { tenantId } of tenants) {
    await inTenant({ tenantId }, (tx) =>
      tx.webhookMessage.deleteMany({ where: { tenantId, createdAt: old } }),
    )
  }
  let deliveries = 0
  for (;;) {
    const { count } = await inDatabase((client) =>
      client.webhookDelivery.deleteMany({ where: { createdAt: old }, limit: AT_A_TIME }),
    )
    deliveries += count
    if (count < AT_A_TIME) return { deliveries }
  }
}

/**
 * Gives a job again to what waits without one: a fault of ours, such as a key that was away, can use up a job's own
 * repetitions. Where the job is there after all, the second finds its try made.
 */
export async function resumeOverdue(now: Date): Promise<number> {
  const overdue = await inDatabase((client) =>
    client.webhookDelivery.findMany({
      where: { state: 'waiting', nextAt: { lte: new Date(now.getTime() - OVERDUE_MS) } },
      select: { id: true, tenantId: true, endpointId: true, attempts: true },
    }),
  )
  for (const { id, tenantId, endpointId, attempts } of overdue) {
    const job = { tenantId, deliveryId: id, attempt: attempts + 1 }
    await inDatabase((client) =>
      sendJob(client, 'send_webhook', job, { at: now, group: endpointId }),
    )
  }
  return overdue.length
}
