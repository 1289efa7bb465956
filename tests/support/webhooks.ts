import { randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { recordEvent, type NewEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import type { Jobs } from '#lib/send-job.ts'
import { createEndpoint, removeEndpoint } from '#lib/webhooks/endpoints.ts'
import { sendDeliveries } from '#lib/webhooks/send-deliveries.ts'
import { newTenant } from '#tests/support/storage.ts'
import { startReceiver, type Answer, type Received } from '#tests/support/webhook-receiver.ts'

/** A tenant with a working connection, as a row alone. */
export async function connected(mode: 'live' | 'simulated' = 'live') {
  const context = await newTenant()
  const connectionId = randomUUID()
  const { tenantId } = context
  await inTenant(context, (tx) =>
    tx.connection.create({
      data: {
        ...{ tenantId, mode, id: connectionId, name: 'EU', status: 'usable' },
        ...{ munchkinId: '123-ABC-456', apiUser: 'api.user@acme.example', createdBy: randomUUID() },
      },
    }),
  )
  return { context, connectionId }
}

/** Something that is told happens to the connection. */
export const happen = (
  context: Context,
  connectionId: string,
  event: Partial<NewEvent> = {},
): Promise<void> =>
  inTenant(context, (tx) =>
    recordEvent(tx, context, {
      ...{ what: 'connection.updated', subject: `connection:${connectionId}`, outcome: 'ok' },
      ...event,
    }),
  )

/** An endpoint that listens until the test is over, and what it receives. */
export async function listening(
  wish: Partial<Parameters<typeof createEndpoint>[0]> = {},
  answer?: (received: Received, count: number) => Answer,
) {
  const receiver = await startReceiver(answer)
  const made = await createEndpoint({ url: receiver.url, mode: 'live', types: [], ...wish })
  if (!made.ok) throw new Error(made.reason)
  onTestFinished(async () => {
    await removeEndpoint(made.endpoint.id, null)
    await receiver.stop()
  })
  return { endpointId: made.endpoint.id, secret: made.secret, receiver }
}

export type WaitingJob = Jobs['send_webhook'] & { at: Date }

/** The jobs that wait to send to this endpoint, the next due first. */
export async function waitingJobs(endpointId: string): Promise<WaitingJob[]> {
  const rows = await inDatabase(
    (client) => client.$queryRaw<{ data: Jobs['send_webhook']; at: Date }[]>`
      select data, start_after as at from pgboss.job
      where name = 'send_webhook' and state = 'created' and group_id = ${endpointId}
      order by start_after, created_on`,
  )
  return rows.map(({ data, at }) => ({ ...data, at }))
}

/** What a worker does with the jobs that wait, whenever they are due; the jobs are gone then. Gives what failed. */
export async function workOff(endpointId: string): Promise<unknown[]> {
  const jobs = await waitingJobs(endpointId)
  await inDatabase(
    (client) => client.$executeRaw`
      delete from pgboss.job where name = 'send_webhook' and group_id = ${endpointId}`,
  )
  return sendDeliveries(jobs)
}

export const deliveriesTo = (endpointId: string) =>
  inDatabase((client) =>
    client.webhookDelivery.findMany({
      where: { endpointId },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: { tries: { orderBy: { number: 'asc' } } },
    }),
  )
