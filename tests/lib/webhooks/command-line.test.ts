import { beforeAll, describe, expect, it } from 'vitest'
import { Delivery, DeliveryWithTries } from '#lib/api/webhook-deliveries.ts'
import { runScript } from '#tests/support/run-script.ts'
import { useStorage } from '#tests/support/storage.ts'
import { connected, deliveriesTo, happen, listening, workOff } from '#tests/support/webhooks.ts'

const storage = useStorage()
beforeAll(() => void (process.env['WEBHOOKS_MAY_REACH'] = 'loopback'))

const host = (...args: string[]) => hostWhere({ WEBHOOKS_MAY_REACH: 'loopback' }, ...args)

const hostWhere = (more: Record<string, string>, ...args: string[]) =>
  runScript('scripts/host.ts', ['webhook', ...args], {
    settings: {
      DATABASE_URL: storage.appUrl,
      KEY_ENCRYPTION_KEY: process.env['KEY_ENCRYPTION_KEY'] ?? '',
      ...more,
    },
  })

describe('npm run -s host -- webhook', { timeout: 60_000 }, () => {
  it('adds an endpoint, prints its secret alone, lists it, rotates it and removes it', async () => {
    const url = 'http://127.0.0.1:9/hooks'
    const added = await host('add', '--url', url, '--mode', 'live', '--types', 'link.opened')
    expect(added).toMatchObject({ status: 0 })
    expect(added.out).toMatch(/^whsec_[\w+/=]+\n$/)
    const [, id = ''] = /Endpoint (\S+)/.exec(added.err) ?? []
    const listed = await host('list')
    expect(listed.out).toBe(`${id}  live  on  link.opened  ${url}\n`)
    const rotated = await host('rotate', id, '--hours', '1')
    expect(rotated.out).toMatch(/^whsec_[\w+/=]+\n$/)
    expect(rotated.out).not.toBe(added.out)
    expect(await host('disable', id)).toMatchObject({
      status: 0,
      err: expect.stringMatching(/^It is disabled: .+\n$/),
    })
    expect((await host('list')).out).toContain('off: by_hand')
    expect((await host('enable', id)).err).toMatch(/^It is enabled: .+\n$/)
    expect((await host('remove', id)).err).toMatch(/^It is removed: .+\n$/)
    expect((await host('list')).out).toBe('')
    expect(await host('remove', id)).toMatchObject({ status: 1, out: '' })
  })

  it('shows what was sent and sends it again', async () => {
    const { endpointId, receiver } = await listening({}, (_, count) => (count === 1 ? 500 : 200))
    const { context, connectionId } = await connected()
    await happen(context, connectionId)
    await workOff(endpointId)
    const [delivery] = await deliveriesTo(endpointId)
    const id = delivery?.id ?? ''
    const log = await host('deliveries', '--endpoint', endpointId)
    expect(log.out).toMatch(new RegExp(`^${id}  \\S+  connection.updated  waiting  1 tries  next`))
    const one = JSON.parse((await host('deliveries', id)).out)
    expect(one).toMatchObject({ id, body: receiver.received[0]?.body, tries: [{ status: 500 }] })
    const [inLog] = JSON.parse((await host('deliveries', '--json', '--limit', '1')).out)
    // The words of the API, and nothing of ours beside them.
    expect(Delivery.safeParse(inLog).error).toBeUndefined()
    expect(DeliveryWithTries.safeParse(one).error).toBeUndefined()
    expect(one.webhookId).toBe(receiver.received[0]?.headers['webhook-id'])
    expect((await host('resend', id)).status).toBe(0)
    await workOff(endpointId)
    expect(receiver.received).toHaveLength(2)
  })

  it('says how plain http to this machine is allowed, where it is not', async () => {
    const url = 'http://127.0.0.1:4311/hook'
    const ran = await hostWhere({}, 'add', '--url', url, '--mode', 'simulated')
    expect(ran).toMatchObject({ status: 1, out: '' })
    expect(ran.err).toContain('with WEBHOOKS_MAY_REACH=loopback in front of this command')
  })

  it.each([
    [['add', '--mode', 'live'], 64, '--url'],
    [['add', '--url', 'https://a.example', '--mode', 'test'], 64, '--mode'],
    [['add', '--url', 'http://127.0.0.1:9', '--mode', 'live', '--types', 'x'], 64, '--types'],
    [['add', '--url', 'https://10.0.0.1', '--mode', 'live'], 1, 'not public'],
    [['remove', 'x'], 1, 'no endpoint'],
    [['resend', 'x'], 1, 'no delivery'],
    [['deliveries', '--state', 'x'], 64, '--state'],
    [['rotate', 'x', '--hours', '-1'], 64, ''],
    [['whatever'], 64, 'There is no command'],
  ])('%j ends with %i and says why', async (args, status, words) => {
    const ran = await host(...args)
    expect(ran).toMatchObject({ status, out: '' })
    expect(ran.err).toContain(words)
  })
})
