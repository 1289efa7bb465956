import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inDatabase } from '#lib/db.ts'
import { resendDelivery } from '#lib/webhooks/deliveries.ts'
import { enableEndpoint, removeEndpoint } from '#lib/webhooks/endpoints.ts'
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
beforeEach(() => void delete process.env['WEBHOOK_RETRY_SECONDS'])

const stateOf = async (endpointId: string) =>
  inDatabase((client) => client.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } }))

describe('an endpoint', () => {
  it('that answers 410 is told nothing more, of what waits neither', async () => {
    const { endpointId, receiver } = await listening({}, (_, count) => (count === 1 ? 410 : 200))
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await happen(context, connectionId)
    const [first, second] = await waitingJobs(endpointId)
    await sendDeliveries([first!])
    expect(await stateOf(endpointId)).toMatchObject({ disabledBecause: 'gone' })
    await sendDeliveries([second!])
    await happen(context, connectionId)
    expect(receiver.received).toHaveLength(1)
    expect((await deliveriesTo(endpointId)).map(({ state }) => state).toSorted()).toEqual([
      'dropped',
      'failed',
    ])
    const [dropped] = (await deliveriesTo(endpointId)).filter(({ state }) => state === 'dropped')
    expect(await resendDelivery(dropped!.id, null)).toMatchObject({ reason: 'endpoint_disabled' })
    expect(await enableEndpoint(endpointId)).toBe(true)
    expect(await resendDelivery(dropped!.id, null)).toMatchObject({ ok: true })
    await workOff(endpointId)
    expect(receiver.received).toHaveLength(2)
  })

  it('that took nothing for the whole schedule is disabled, and its deliveries fail', async () => {
    process.env['WEBHOOK_RETRY_SECONDS'] = '1,1'
    const { endpointId, receiver } = await listening({}, () => 500)
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    for (let each = 0; each < 5; each += 1) await workOff(endpointId)
    expect(receiver.received).toHaveLength(3)
    expect(await deliveriesTo(endpointId)).toMatchObject([{ state: 'failed', attempts: 3 }])
    expect(await stateOf(endpointId)).toMatchObject({ disabledBecause: 'failing' })
  })

  it('that is enabled again stays so when an old delivery that is sent again fails', async () => {
    process.env['WEBHOOK_RETRY_SECONDS'] = '1'
    const { endpointId } = await listening({}, () => 500)
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    for (let each = 0; each < 2; each += 1) await workOff(endpointId)
    expect(await stateOf(endpointId)).toMatchObject({ disabledBecause: 'failing' })
    await enableEndpoint(endpointId)
    await happen(context, connectionId)
    const [old] = await deliveriesTo(endpointId)
    expect(await resendDelivery(old!.id, null)).toMatchObject({ ok: true })
    const again = (await waitingJobs(endpointId)).filter(({ deliveryId }) => deliveryId === old!.id)
    await sendDeliveries(again)
    expect(await deliveriesTo(endpointId)).toMatchObject([
      { state: 'failed', attempts: 3 },
      { state: 'waiting', attempts: 0 },
    ])
    expect(await stateOf(endpointId)).toMatchObject({ disabledAt: null, disabledBecause: null })
  })

  it('that took others meanwhile stays, though one delivery failed', async () => {
    process.env['WEBHOOK_RETRY_SECONDS'] = '1'
    const refused = new Set<string>()
    const { endpointId } = await listening({}, ({ headers }) => {
      const id = headers['webhook-id']!
      if (refused.size === 0) refused.add(id)
      return refused.has(id) ? 500 : 200
    })
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const retries = await waitingJobs(endpointId)
    await happen(context, connectionId)
    const waiting = await waitingJobs(endpointId)
    const isRetry = (id: string) => retries.some(({ deliveryId }) => deliveryId === id)
    await sendDeliveries(waiting.filter(({ deliveryId }) => !isRetry(deliveryId)))
    await sendDeliveries(retries)
    expect((await deliveriesTo(endpointId)).map(({ state }) => state).toSorted()).toEqual([
      'delivered',
      'failed',
    ])
    expect(await stateOf(endpointId)).toMatchObject({ disabledAt: null })
  })

  it('that is removed takes its secrets with it, and what waits is dropped', async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    expect(await removeEndpoint(endpointId, 'simulated')).toBe(false)
    expect(await removeEndpoint(endpointId, 'live')).toBe(true)
    await workOff(endpointId)
    expect(receiver.received).toEqual([])
    expect(await deliveriesTo(endpointId)).toMatchObject([{ state: 'dropped' }])
    expect(await stateOf(endpointId)).toMatchObject({ secret: '', previousSecret: null })
  })

  it('that ended while an event was being written is not told of that one either', async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    // As it is left by whoever disables it before that event's transaction is through.
    await inDatabase((client) =>
      client.webhookEndpoint.update({
        where: { id: endpointId },
        data: { disabledAt: new Date(), disabledBecause: 'by_hand' },
      }),
    )
    await workOff(endpointId)
    expect(receiver.received).toEqual([])
    expect(await deliveriesTo(endpointId)).toMatchObject([{ state: 'dropped', nextAt: null }])
  })

  it('that leads into a private network by now is not called', async () => {
    const { endpointId, receiver } = await listening()
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    delete process.env['WEBHOOKS_MAY_REACH']
    await workOff(endpointId)
    process.env['WEBHOOKS_MAY_REACH'] = 'loopback'
    expect(receiver.received).toEqual([])
    const [delivery] = await deliveriesTo(endpointId)
    expect(delivery?.tries).toMatchObject([{ status: null, outcome: 'private_address' }])
  })
})
