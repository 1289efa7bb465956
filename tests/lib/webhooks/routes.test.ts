import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as getOne } from '#app/api/v1/webhook-deliveries/[deliveryId]/route.ts'
import { POST as resend } from '#app/api/v1/webhook-deliveries/[deliveryId]/resend/route.ts'
import { GET as list } from '#app/api/v1/webhook-deliveries/route.ts'
import { DELETE as remove } from '#app/api/v1/webhook-endpoints/[endpointId]/route.ts'
import { GET as listEndpoints, POST as create } from '#app/api/v1/webhook-endpoints/route.ts'
import { Delivery, DeliveryWithTries, listWebhookDeliveries } from '#lib/api/webhook-deliveries.ts'
import { inDatabase } from '#lib/db.ts'
import { createApiKey, type KeyMode, type Scope } from '#lib/host/api-keys.ts'
import { useStorage } from '#tests/support/storage.ts'
import { connected, deliveriesTo, happen, listening, workOff } from '#tests/support/webhooks.ts'

useStorage()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

type Route = (
  request: Request,
  route: { params: Promise<Record<string, string>> },
) => Promise<Response>

async function caller(mode: KeyMode = 'live', scopes: Scope[] = ['connections']) {
  const made = await createApiKey({ name: randomUUID(), mode, scopes })
  if (!made.ok) throw new Error(made.reason)
  return async (route: Route, target: string, body?: unknown) => {
    const [method = '', path = ''] = target.split(' ')
    const request = new Request(`http://localhost/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${made.key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const response = await route(request, { params: Promise.resolve({}) })
    const text = await response.text()
    return { status: response.status, json: text === '' ? null : JSON.parse(text) }
  }
}

describe('the log of webhooks', () => {
  it('comes in pages, newest first, of the mode of the key alone', async () => {
    const { endpointId } = await listening()
    const { context, connectionId } = await connected()
    for (let each = 0; each < 5; each += 1) await happen(context, connectionId)
    await workOff(endpointId)
    // Of one moment, so that the id alone tells where a page ends.
    await inDatabase((client) =>
      client.webhookDelivery.updateMany({ where: { endpointId }, data: { createdAt: new Date() } }),
    )
    const call = await caller()
    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query = `?limit=2&endpoint=${endpointId}${cursor && `&cursor=${cursor}`}`
      const { status, json } = await call(list, `GET /webhook-deliveries${query}`)
      expect(status).toBe(200)
      const page = listWebhookDeliveries.success.body.parse(json)
      expect(page.deliveries.length).toBeLessThanOrEqual(2)
      ids.push(...page.deliveries.map(({ id }) => id))
      cursor = page.nextCursor
    }
    const all = await deliveriesTo(endpointId)
    expect(ids).toEqual(all.map(({ id }) => id).toReversed())
    const failed = await call(list, `GET /webhook-deliveries?state=failed&endpoint=${endpointId}`)
    expect(failed.json.deliveries).toEqual([])
    const simulated = await caller('simulated')
    expect((await simulated(list, 'GET /webhook-deliveries')).json.deliveries).toEqual([])
    expect((await simulated(getOne, `GET /webhook-deliveries/${ids[0]}`)).status).toBe(404)
    expect((await simulated(resend, `POST /webhook-deliveries/${ids[0]}/resend`)).status).toBe(404)
  })

  it('shows each try and the text, and sends again', async () => {
    const { endpointId, receiver } = await listening({}, (_, count) => (count === 1 ? 500 : 200))
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [{ id } = { id: '' }] = await deliveriesTo(endpointId)
    const call = await caller()
    const one = DeliveryWithTries.parse((await call(getOne, `GET /webhook-deliveries/${id}`)).json)
    expect(one).toMatchObject({ state: 'waiting', attempts: 1, body: receiver.received[0]?.body })
    expect(one.tries).toMatchObject([{ number: 1, status: 500, outcome: 'refused' }])
    const again = await call(resend, `POST /webhook-deliveries/${id}/resend`)
    expect(again.status).toBe(202)
    expect(Delivery.parse(again.json)).toMatchObject({ id, state: 'waiting' })
    await workOff(endpointId)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
      Array(2).fill(one.webhookId),
    )
  })

  it('is read with the scope of connections only', async () => {
    const call = await caller('live', ['tokens'])
    expect(await call(list, 'GET /webhook-deliveries')).toMatchObject({
      status: 403,
      json: { code: 'scope_missing' },
    })
  })
})

describe('endpoints by the API', () => {
  it('are made, listed without a secret, and removed, within one mode', async () => {
    const call = await caller()
    const body = { url: 'http://127.0.0.1:9/hooks', types: ['connection.created'] }
    const made = await call(create, 'POST /webhook-endpoints', body)
    expect(made).toMatchObject({ status: 201, json: { mode: 'live', types: body.types } })
    expect(made.json.secret).toMatch(/^whsec_/)
    const { endpoints } = (await call(listEndpoints, 'GET /webhook-endpoints')).json
    expect(endpoints).toHaveLength(1)
    expect(JSON.stringify(endpoints)).not.toContain('secret"')
    const path = `/webhook-endpoints/${made.json.id}`
    const other = await caller('simulated')
    expect((await other(listEndpoints, 'GET /webhook-endpoints')).json.endpoints).toEqual([])
    expect((await other(remove, `DELETE ${path}`)).status).toBe(404)
    expect((await call(remove, `DELETE ${path}`)).status).toBe(204)
    expect((await call(remove, `DELETE ${path}`)).status).toBe(404)
  })

  it('are fifty of a mode at the most', async () => {
    const call = await caller()
    const other = await caller('simulated')
    const add = (by: typeof call) =>
      by(create, 'POST /webhook-endpoints', { url: 'http://127.0.0.1:9/hooks' })
    for (let each = 0; each < 50; each += 1) await add(call)
    const { endpoints } = (await call(listEndpoints, 'GET /webhook-endpoints')).json
    expect(endpoints).toHaveLength(50)
    expect(await add(call)).toMatchObject({ status: 409, json: { code: 'too_many_endpoints' } })
    expect((await add(other)).status).toBe(201)
    await call(remove, `DELETE /webhook-endpoints/${endpoints[0].id}`)
    expect((await add(call)).status).toBe(201)
    await inDatabase((client) => client.webhookEndpoint.deleteMany())
  })

  it.each([
    'http://10.0.0.1/',
    'https://169.254.169.254/latest',
    'https://[::ffff:10.0.0.1]/',
    'x',
  ])('at %s are refused', async (url) => {
    const call = await caller()
    expect(await call(create, 'POST /webhook-endpoints', { url })).toMatchObject({
      status: 422,
      json: { code: 'webhook_url_unusable' },
    })
  })
})
