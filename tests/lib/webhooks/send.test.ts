import type { ServerResponse } from 'node:http'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { resendDelivery } from '#lib/webhooks/deliveries.ts'
import { sendDeliveries } from '#lib/webhooks/send-deliveries.ts'
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

describe('a delivery', () => {
  it.each([200, 201, 204, 299])('is done when the receiver says %i', async (status) => {
    const { endpointId, receiver } = await listening({}, () => status)
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1, nextAt: null })
    expect(delivery?.deliveredAt).not.toBeNull()
    expect(delivery?.tries).toMatchObject([{ number: 1, status, outcome: 'delivered' }])
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([
      delivery?.messageId,
    ])
    expect(await waitingJobs(endpointId)).toEqual([])
  })

  it.each([
    [301, 'redirect'],
    [304, 'redirect'],
    [307, 'redirect'],
    [400, 'refused'],
    [404, 'refused'],
    [429, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ])('is tried again after %i, at the time of the schedule', async (status, outcome) => {
    const { endpointId, receiver } = await listening({}, () => (response) => {
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    expect(delivery).toMatchObject({ state: 'waiting', attempts: 1, deliveredAt: null })
    expect(delivery?.tries).toMatchObject([{ status, outcome }])
    const [job, ...more] = await waitingJobs(endpointId)
    expect(more).toEqual([])
    expect(job).toMatchObject({ deliveryId: delivery?.id, attempt: 2, at: delivery?.nextAt })
    const wait = job!.at.getTime() - Date.now()
    expect(wait).toBeGreaterThan(3000)
    expect(wait).toBeLessThan(5600)
    expect(receiver.received.map(({ path }) => path)).toEqual(['/hooks'])
  })

  it('waits as long as the receiver asks for', async () => {
    const { endpointId } = await listening({}, () => (response) => {
      response.writeHead(503, { 'retry-after': '600' }).end()
    })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [job] = await waitingJobs(endpointId)
    expect(job!.at.getTime() - Date.now()).toBeGreaterThan(590_000)
  })

  it('keeps its id over all tries, and every try is noted', async () => {
    const { endpointId, receiver } = await listening({}, (_, count) => (count < 3 ? 500 : 200))
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    for (let each = 0; each < 3; each += 1) await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 3 })
    expect(delivery?.tries.map(({ number, status }) => [number, status])).toEqual([
      [1, 500],
      [2, 500],
      [3, 200],
    ])
    const { received } = receiver
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
  })

  it('is sent again by a job that is done twice before its try is noted, and not after', async () => {
    const held: ServerResponse[] = []
    // Nobody is answered before both have asked.
    const { endpointId, receiver } = await listening({}, () => (response) => {
      held.push(response)
      if (held.length === 2) for (const one of held) one.writeHead(204).end()
    })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const jobs = await waitingJobs(endpointId)
    await Promise.all([sendDeliveries(jobs), sendDeliveries(jobs)])
    expect(receiver.received).toHaveLength(2)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    await sendDeliveries(jobs)
    expect(receiver.received).toHaveLength(2)
    const [delivery] = await deliveriesTo(endpointId)
    expect(delivery).toMatchObject({ state: 'delivered', attempts: 1 })
    expect(delivery?.tries).toHaveLength(1)
  })

  it('is sent once where two jobs of one batch stand for the same try', async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const [job] = await waitingJobs(endpointId)
    expect(await sendDeliveries([job!, job!])).toEqual([null, null])
    expect(receiver.received).toHaveLength(1)
  })

  it('is signed with secrets that are unwrapped once for each receiver of a batch', async () => {
    const [one, other] = [await listening(), await listening()]
    const { context, connectionId } = await connected()
    for (let each = 0; each < 3; each += 1) await happen(context, connectionId)
    const jobs = [...(await waitingJobs(one.endpointId)), ...(await waitingJobs(other.endpointId))]
    const unwrapping = vi.spyOn(crypto.subtle, 'decrypt')
    await sendDeliveries(jobs)
    expect(unwrapping).toHaveBeenCalledTimes(2)
    unwrapping.mockRestore()
    expect(one.receiver.received).toHaveLength(3)
    expect(other.receiver.received).toHaveLength(3)
  })

  it('goes out to one receiver while another says nothing', { timeout: 30_000 }, async () => {
    const silent = await listening({}, () => () => undefined)
    const lively = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    const jobs = [
      ...(await waitingJobs(silent.endpointId)),
      ...(await waitingJobs(lively.endpointId)),
    ]
    const sending = sendDeliveries(jobs, { limitMs: 3000 })
    await expect
      .poll(async () => (await deliveriesTo(lively.endpointId))[0]?.state, { timeout: 2000 })
      .toBe('delivered')
    expect(await sending).toEqual([null, null])
    const [delivery] = await deliveriesTo(silent.endpointId)
    expect(delivery?.tries).toMatchObject([{ status: null, outcome: 'timeout' }])
  })
})

describe('sending again', () => {
  it('says the same under the same id, once more', async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    expect(await resendDelivery(delivery!.id, 'simulated')).toMatchObject({ reason: 'not_found' })
    expect(await resendDelivery(delivery!.id, 'live')).toMatchObject({ ok: true })
    await workOff(endpointId)
    const [one, two] = receiver.received
    expect(two?.body).toBe(one?.body)
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id'])
    expect((await deliveriesTo(endpointId))[0]).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('brings forward what waits, which is then not tried a second time at its former time', async () => {
    const { endpointId, receiver } = await listening({}, (_, count) => (count === 1 ? 500 : 200))
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    await resendDelivery(delivery!.id, null)
    const jobs = await waitingJobs(endpointId)
    expect(jobs).toHaveLength(2)
    await sendDeliveries([jobs[0]!])
    await sendDeliveries([jobs[1]!])
    expect(receiver.received).toHaveLength(2)
  })
})
