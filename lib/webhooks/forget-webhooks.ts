import 'server-only'
import { inDatabase, inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { inBatches } from '#lib/in-batches.ts'
import { sendJob } from '#lib/send-job.ts'

/** A try that is due this long has lost its job. */
const OVERDUE_MS = 60 * 60_000

/**
 * Removes what was told so long ago, with how it was sent, tenant by tenant: the texts first, for they are found by
 * their deliveries.
 */
export async function forgetWebhooks(now: Date): Promise<{ deliveries: number }> {
  const old = { createdAt: { lte: new Date(now.getTime() - serverSettings().kept.webhook) } }
  for (let deliveries = 0; ;) {
    const oldest = await inDatabase((client) =>
      client.webhookDelivery.findFirst({
        where: old,
        orderBy: { createdAt: 'asc' },
        select: { tenantId: true },
      }),
    )
    if (oldest === null) return { deliveries }
    const where = { tenantId: oldest.tenantId, ...old }
    await inBatches(async (limit) => {
      const gone = await inTenant(oldest, (tx) => tx.webhookMessage.deleteMany({ where, limit }))
      return gone.count
    })
    deliveries += await inBatches(async (limit) => {
      const gone = await inDatabase((client) => client.webhookDelivery.deleteMany({ where, limit }))
      return gone.count
    })
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
