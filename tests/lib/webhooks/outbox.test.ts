import { beforeAll, describe, expect, it } from 'vitest'
import { WEBHOOKS } from '#lib/api/webhooks.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { WEBHOOK_TYPES, type WebhookType } from '#lib/audit/webhook-types.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import type { Context } from '#lib/connections/context.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { inDatabase, inTenant } from '#lib/db.ts'
import { runJob } from '#lib/jobs/run-job.ts'
import { disableEndpoint } from '#lib/webhooks/endpoints.ts'
import { linkTo, workingConnection } from '#tests/support/living-connections.ts'
import { startedRun } from '#tests/support/drafts.ts'
import { tested, unperformedRun, useSimulator } from '#tests/support/simulated-connections.ts'
import { useStorage } from '#tests/support/storage.ts'
import { connected, deliveriesTo, happen, listening, waitingJobs } from '#tests/support/webhooks.ts'

useStorage()
useSimulator()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

const messagesOf = (context: Context) =>
  inTenant(context, (tx) => tx.webhookMessage.findMany({ orderBy: { createdAt: 'asc' } }))

const bodiesOf = async (context: Context) =>
  (await messagesOf(context)).map(({ body }) => JSON.parse(body) as { type: WebhookType })

describe('an event that hosts are told of', () => {
  it('is written once, with a delivery and a job for each endpoint that listens', async () => {
    const all = await listening()
    const some = await listening({ types: ['connection.updated', 'link.opened'] })
    const others = await listening({ types: ['connection.degraded'] })
    const simulated = await listening({ mode: 'simulated' })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const [message, ...more] = await messagesOf(context)
    expect(more).toEqual([])
    expect(message).toMatchObject({ type: 'connection.updated', mode: 'live' })
    expect(message?.id).toMatch(/^msg_[\w-]+$/)
    for (const { endpointId } of [all, some]) {
      expect(await deliveriesTo(endpointId)).toMatchObject([
        { messageId: message?.id, tenantId: context.tenantId, state: 'waiting', attempts: 0 },
      ])
      expect(await waitingJobs(endpointId)).toMatchObject([
        { tenantId: context.tenantId, attempt: 1 },
      ])
    }
    for (const { endpointId } of [others, simulated]) {
      expect(await deliveriesTo(endpointId)).toEqual([])
      expect(await waitingJobs(endpointId)).toEqual([])
    }
  })

  it('is told nowhere when what happened is undone', async () => {
    const { endpointId } = await listening()
    const { context, connectionId } = await connected()
    const undone = inTenant(context, async (tx) => {
      const subject = `connection:${connectionId}`
      await recordEvent(tx, context, { what: 'connection.updated', subject, outcome: 'ok' })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await messagesOf(context)).toEqual([])
    expect(await deliveriesTo(endpointId)).toEqual([])
    expect(await waitingJobs(endpointId)).toEqual([])
  })

  it('leaves nothing where no endpoint listens, or where it is disabled', async () => {
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const { endpointId } = await listening()
    await disableEndpoint(endpointId)
    await happen(context, connectionId)
    expect(await messagesOf(context)).toEqual([])
  })

  it('is not told of when it is our own affair', async () => {
    const { endpointId } = await listening()
    const { context, connectionId } = await connected()
    for (const what of ['credentials.saved', 'connection.named', 'test.started', 'link.created']) {
      await happen(context, connectionId, { what })
    }
    expect(await deliveriesTo(endpointId)).toEqual([])
  })

  it('is not told of when it is a test that nobody asked for', async () => {
    const { context, connectionId } = await workingConnection()
    const { endpointId } = await listening({ mode: 'simulated' })
    const nobody = { ...context, actor: { kind: 'system', id: 'jobs' } } as const
    await tested(nobody, connectionId)
    const stopped = await startedRun(nobody, connectionId)
    await cancelTest(context, { runId: stopped, connectionId })
    expect(await deliveriesTo(endpointId)).toEqual([])
    await tested(context, connectionId)
    expect(await deliveriesTo(endpointId)).toHaveLength(1)
  })
})

describe('a test that somebody asked for', () => {
  it('is told of when it is cancelled', async () => {
    await listening({ mode: 'simulated' })
    const { context, connectionId, runId } = await unperformedRun()
    await cancelTest(context, { runId, connectionId })
    expect(await told(context)).toMatchObject([ended(runId, 'test_cancelled')])
  })

  it('is told of when its process died, though nobody reads it', async () => {
    const begunAt = Date.now()
    await listening({ mode: 'simulated' })
    const { context, runId } = await unperformedRun()
    const job = { tenantId: context.tenantId, runId }
    await runJob('end_test', job)
    expect(await bodiesOf(context)).toEqual([])
    await inTenant(context, (tx) =>
      tx.testRun.updateMany({ data: { wroteAt: new Date(Date.now() - 31_000) } }),
    )
    await runJob('end_test', job)
    expect(await told(context)).toMatchObject([ended(runId, 'test_interrupted')])
    await runJob('end_test', job)
    expect(await bodiesOf(context)).toHaveLength(1)
    // The one that came with the test, and the one that the look left which found the test alive; both due once it would count as lost.
    const looks = await endings(runId)
    expect(looks).toHaveLength(2)
    for (const at of looks) expect(at.getTime() - begunAt).toBeGreaterThan(30_000)
  })
})

describe('the text of a webhook', () => {
  it('is what its schema says, for every type, out of the product itself', async () => {
    await listening({ mode: 'simulated' })
    const { context, connectionId } = await workingConnection()
    await tested(context, connectionId)
    const link = await linkTo(context, connectionId, 'fix')
    for (const what of ['link.opened', 'link.completed']) {
      await happen(link.admin, connectionId, { what, subject: `link:${link.id}` })
    }
    for (const what of ['updated', 'degraded', 'recovered', 'unconfirmed']) {
      await happen(context, connectionId, { what: `connection.${what}` })
    }
    await disconnectConnection(context, connectionId)
    const bodies = await bodiesOf(context)
    for (const body of bodies) expect(WEBHOOKS[body.type].body.strict().parse(body)).toEqual(body)
    const types = bodies.map(({ type }) => type)
    expect([...new Set(types)].toSorted()).toEqual([...WEBHOOK_TYPES].toSorted())
    expect(bodies.find(({ type }) => type === 'test.completed')).toMatchObject({
      data: { verdict: 'connected', outcome: 'connected', connection: { id: connectionId } },
    })
    expect(bodies.at(-1)).toMatchObject({ data: { connection: { status: 'disconnected' } } })
  })

  it('spells out no API user, and knows nobody and no secret', async () => {
    const { endpointId } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const [message] = await messagesOf(context)
    expect(message?.body).not.toContain('api.user')
    expect(JSON.parse(message!.body)).toEqual({
      type: 'connection.updated',
      timestamp: message?.createdAt.toISOString(),
      data: {
        tenant: { externalId: expect.any(String), name: expect.stringMatching(/^Tenant /) },
        connection: {
          ...{ id: connectionId, name: 'EU', status: 'usable', mode: 'live' },
          ...{ munchkinId: '123-ABC-456', apiUser: 'a…@acme.example' },
        },
      },
    })
    expect(await deliveriesTo(endpointId)).toHaveLength(1)
  })
})

/** Bodies, each as its schema says. */
async function told(context: Context) {
  const bodies = await bodiesOf(context)
  return bodies.map((body) => WEBHOOKS[body.type].body.strict().parse(body))
}

/** A test that came to no end of its own. */
const ended = (testId: string, verdict: string) => ({
  type: 'test.completed',
  data: { testId, verdict, outcome: 'ours' },
})

/** When each job that waits will look whether this run still has its process. */
async function endings(runId: string): Promise<Date[]> {
  const rows = await inDatabase(
    (client) => client.$queryRaw<{ at: Date }[]>`
      select start_after as at from pgboss.job
      where name = 'end_test' and state = 'created' and data->>'runId' = ${runId}`,
  )
  return rows.map(({ at }) => at)
}
