import { afterEach, describe, expect, it } from 'vitest'
import { connectTo } from '#lib/marketo/connect.ts'
import { openLine } from '#lib/marketo/exchange.ts'
import { ourAddresses } from '#lib/marketo/our-addresses.ts'
import { openTransport } from '#lib/marketo/transport.ts'
import { answering } from '#tests/support/fault-server.ts'
import { anyAddress, get, never, opened, resolvingTo } from '#tests/support/line.ts'

const { keep: kept, closeAll } = opened()
afterEach(closeAll)

it('takes the single addresses that this machine has, in the order given and once each', async () => {
  expect(await ourAddresses(['127.0.0.3', '127.0.0.2', '127.0.0.3'], 'simulated')).toEqual([
    '127.0.0.3',
    '127.0.0.2',
  ])
})

it('passes over what calls cannot leave from: addresses of a gateway, ranges, names and IPv6', async () => {
  const elsewhere = [
    ...['203.0.113.10', '127.0.0.0/8', '127.0.0.2-127.0.0.9', '127.0.0.*'],
    ...['localhost', '::1', ''],
  ]
  expect(await ourAddresses(elsewhere, 'simulated')).toEqual([])
})

describe('the addresses that calls leave from', () => {
  const callers = async () => {
    const seen: string[] = []
    const server = kept(
      await answering((request, response) => {
        seen.push(request.socket.remoteAddress ?? '')
        response.writeHead(404).end()
      }),
    )
    return { seen, simulatorUrl: `http://127.0.0.1:${server.port}` }
  }

  it('are the first of ours, the control host included, and another where that is asked for', async () => {
    const { seen, simulatorUrl } = await callers()
    const egressIps = ['127.0.0.2', '203.0.113.10', '127.0.0.3']
    const transport = kept(
      await openTransport('000-CON-200', { controlHost: 'c.test', simulatorUrl, egressIps }),
    )
    expect(transport.sources).toEqual(['127.0.0.2', '127.0.0.3'])
    // Before them the address book was asked for, which is no call to Marketo.
    seen.length = 0
    const exchanges = [
      await transport.send(get, never),
      await transport.askControlHost(never),
      await transport.sendFrom('127.0.0.3', get, never),
      await transport.sendFrom('127.0.0.2', get, never),
    ]
    const expected = ['127.0.0.2', '127.0.0.2', '127.0.0.3', '127.0.0.2']
    expect(seen).toEqual(expected)
    expect(exchanges.map(({ from }) => from)).toEqual(expected)
  })

  it('are those that Marketo could see: a live call binds to no private or loopback address', async () => {
    const settings = { controlHost: 'c.test', simulatorUrl: null, egressIps: ['127.0.0.2'] }
    expect(kept(await openTransport('123-ABC-456', settings)).sources).toEqual([])
  })

  it('lead nowhere over another family: the call fails rather than leave from elsewhere', async () => {
    const { seen, simulatorUrl } = await callers()
    const port = Number(new URL(simulatorUrl).port)
    const target = { host: 'x.test', port, isTls: false, addressRule: anyAddress }
    const outcomes = []
    for (const addresses of [['::1'], ['127.0.0.9', '::1']]) {
      const connect = () => connectTo(target, resolvingTo(...addresses), undefined, '127.0.0.2')
      outcomes.push((await kept(openLine('x.test', connect)).send(get, never)).outcome)
    }
    const failure = { kind: 'networkFailure', phase: 'connect' }
    expect(outcomes).toEqual([
      { ...failure, errno: 'EAFNOSUPPORT' },
      { ...failure, errno: 'ECONNREFUSED' },
    ])
    expect(seen).toEqual([])
  })
})
