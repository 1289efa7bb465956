import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inDatabase, inTenant } from '#lib/db.ts'
import { forgetCalls } from '#lib/jobs/forget-calls.ts'
import { runJob } from '#lib/jobs/run-job.ts'
import { forgetWebhooks, resumeOverdue } from '#lib/webhooks/forget-webhooks.ts'
import { useStorage } from '#tests/support/storage.ts'
import {
  connected,
  deliveriesTo,
  happen,
  listening,
  waitingJobs,
  workOff,
} from '#tests/support/webhooks.ts'

useStorage()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

const DAY_MS = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS)

describe('what was told', () => {
  it('is kept for 14 days, and then is gone with how it was sent, of every tenant', async () => {
    const { endpointId } = await listening()
    const all = [await connected(), await connected()]
    for (const { context, connectionId } of all) await happen(context, connectionId)
    await workOff(endpointId)
    await forgetWebhooks(inDays(13.9))
    expect(await deliveriesTo(endpointId)).toHaveLength(2)
    expect(await forgetWebhooks(inDays(14.1))).toEqual({ deliveries: 2 })
    expect(await deliveriesTo(endpointId)).toEqual([])
    expect(await inDatabase((client) => client.webhookAttempt.count())).toBe(0)
    for (const { context } of all) {
      expect(await inTenant(context, (tx) => tx.webhookMessage.count())).toBe(0)
    }
  })

  it('is kept as long as the setting says, by the job that comes every day', async () => {
    const { endpointId } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await inDatabase((client) =>
      client.webhookDelivery.updateMany({ data: { createdAt: inDays(-2) } }),
    )
    await runJob('forget_sessions', {})
    expect(await deliveriesTo(endpointId)).toHaveLength(1)
    process.env['WEBHOOK_DAYS'] = '1'
    await runJob('forget_sessions', {})
    delete process.env['WEBHOOK_DAYS']
    expect(await deliveriesTo(endpointId)).toEqual([])
  })
})

it('gives a job again to what lost its own, and to nothing else', async () => {
  const { endpointId, receiver } = await listening()
  const { context, connectionId } = await connected()
  await happen(context, connectionId)
  await inDatabase((client) => client.$executeRaw`delete from pgboss.job`)
  expect(await waitingJobs(endpointId)).toEqual([])
  expect(await resumeOverdue(new Date())).toBe(0)
  expect(await resumeOverdue(new Date(Date.now() + 61 * 60_000))).toBe(1)
  await workOff(endpointId)
  expect(receiver.received).toHaveLength(1)
  expect(await resumeOverdue(new Date(Date.now() + 61 * 60_000))).toBe(0)
})

it('forgets keys of calls after a day, and receipts a day past their end', async () => {
  const { context } = await connected()
  const call = { apiKeyId: randomUUID(), requestHash: 'hash' }
  const receipt = {
    ...{ tenantId: context.tenantId, connectionId: randomUUID(), sessionId: randomUUID() },
  }
  await inDatabase(async (client) => {
    await client.idempotencyKey.createMany({
      data: [
        { ...call, keyHash: 'old', createdAt: inDays(-1.01) },
        { ...call, keyHash: 'new', createdAt: inDays(-0.99) },
      ],
    })
    await client.receipt.createMany({
      data: [
        { ...receipt, receiptHash: 'old', expiresAt: inDays(-1.01) },
        { ...receipt, receiptHash: 'new', expiresAt: inDays(-0.99) },
      ],
    })
  })
  expect(await forgetCalls(new Date())).toEqual({ keys: 1, receipts: 1 })
  const left = await inDatabase((client) => client.idempotencyKey.findMany())
  expect(left.map(({ keyHash }) => keyHash)).toEqual(['new'])
})
