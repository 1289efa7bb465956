import { afterEach, describe, expect, it } from 'vitest'
import { connectTo, type Resolver } from '#lib/marketo/connect.ts'
import { openLine } from '#lib/marketo/exchange.ts'
import { liveTransport, openTransport, simulatedTransport } from '#lib/marketo/transport.ts'
import { answering } from '#tests/support/fault-server.ts'
import { anyAddress, get, never, opened, replyOf, resolvingTo } from '#tests/support/line.ts'

const { keep: kept, closeAll } = opened()
afterEach(closeAll)

describe('the live transport', () => {
  it.each([
    '169.254.169.254',
    '127.0.0.1',
    '10.0.0.1',
    '168.63.129.16',
    '::7f00:1',
    '::ffff:10.0.0.1',
  ])('makes no connection when the name leads to %s', async (address) => {
    const transport = kept(
      liveTransport('123-ABC-456', 'login.marketo.com', { resolve: resolvingTo(address) }),
    )
    const { outcome } = await transport.send(get, never)
    expect(outcome).toEqual({ kind: 'refused', rule: 'addressNotPublic' })
  })

  it('refuses when one of several addresses is not public, whichever stands first', async () => {
    const resolve = resolvingTo('52.35.1.9', '10.0.0.1')
    const transport = kept(liveTransport('123-ABC-456', 'login.marketo.com', { resolve }))
    expect((await transport.send(get, never)).outcome).toEqual({
      kind: 'refused',
      rule: 'addressNotPublic',
    })
  })

  it('tests an address that stands in place of a name too: no look-up is needed to reach it', async () => {
    const target = { host: '127.0.0.1', port: 1, isTls: false, addressRule: () => false }
    const line = kept(openLine('127.0.0.1', () => connectTo(target, resolvingTo(), undefined)))
    expect((await line.send(get, never)).outcome).toEqual({
      kind: 'refused',
      rule: 'addressNotPublic',
    })
  })

  it('never resolves a name for a simulated id, and takes nothing that is no Munchkin ID', async () => {
    let asked = 0
    const resolve: Resolver = async () => {
      asked += 1
      return []
    }
    const transport = kept(liveTransport('000-CON-200', 'login.marketo.com', { resolve }))
    expect((await transport.send(get, never)).outcome).toEqual({
      kind: 'refused',
      rule: 'hostNotAllowed',
    })
    for (const text of ['evil.example/123-ABC-456', '[::1]', '123-abc-456.evil.example'])
      expect(() => liveTransport(text, 'login.marketo.com', { resolve })).toThrow(TypeError)
    expect(asked).toBe(0)
  })

  it('names a name that does not exist, and a resolver that is in trouble', async () => {
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ESERVFAIL']) {
      const resolve: Resolver = async () => {
        throw Object.assign(new Error(), { code })
      }
      const transport = kept(liveTransport('123-ABC-456', 'login.marketo.com', { resolve }))
      expect((await transport.send(get, never)).outcome).toEqual({
        kind: 'networkFailure',
        phase: 'dns',
        errno: code,
      })
    }
  })

  it('looks once more at where the socket really ended', async () => {
    const server = kept(await answering((_request, response) => response.end('{}')))
    const answers = [true, false]
    const addressRule = () => answers.shift() ?? false
    const target = { host: 'x.test', port: server.port, isTls: false, addressRule }
    const line = kept(
      openLine('x.test', () => connectTo(target, resolvingTo('127.0.0.1'), undefined)),
    )
    expect((await line.send(get, never)).outcome).toEqual({
      kind: 'refused',
      rule: 'addressNotPublic',
    })
    expect(answers).toEqual([])
  })

  it('connects to the address it tested, not to what a second look-up would give', async () => {
    const server = kept(await answering((_request, response) => response.end('{}')))
    let asked = 0
    const resolve: Resolver = async () => {
      asked += 1
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    }
    const target = { host: 'x.test', port: server.port, isTls: false, addressRule: anyAddress }
    const line = kept(openLine('x.test', () => connectTo(target, resolve, undefined)))
    expect(replyOf(await line.send(get, never)).status).toBe(200)
    expect(asked).toBe(1)
  })
})

describe('the simulated transport', () => {
  it('carries ids of the 000- block only, and nowhere without a simulator', async () => {
    const outcomes = await Promise.all([
      simulatedTransport('123-ABC-456', 'control.test', null).send(get, never),
      (
        await openTransport('000-CON-200', {
          controlHost: 'c.test',
          simulatorUrl: null,
          egressIps: [],
        })
      ).send(get, never),
    ])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      { kind: 'refused', rule: 'hostNotAllowed' },
      { kind: 'refused', rule: 'noSimulator' },
    ])
  })

  it('names the instance in the Host header, at a server without an address book', async () => {
    const hosts: string[] = []
    const server = kept(
      await answering((request, response) => {
        if (request.url === '/addresses.json') return response.writeHead(404).end()
        hosts.push(request.headers.host ?? '')
        return response.end('{}')
      }),
    )
    const transport = kept(
      await openTransport('000-CON-200', {
        controlHost: 'login.marketo.com',
        simulatorUrl: `http://127.0.0.1:${server.port}`,
        egressIps: [],
      }),
    )
    expect(replyOf(await transport.send(get, never)).status).toBe(200)
    expect(hosts).toEqual(['000-con-200.mktorest.com'])
  })

  it('fails as a resolver does where the address book says so', async () => {
    const addresses = { '000-DNS-002': 'dns trouble', '000-NIX-002': 'no such name' }
    const server = kept(
      await answering((_request, response) => response.end(JSON.stringify({ addresses }))),
    )
    const errnos = []
    for (const munchkinId of Object.keys(addresses)) {
      const simulatorUrl = `http://127.0.0.1:${server.port}`
      const transport = kept(
        await openTransport(munchkinId, { controlHost: 'c.test', simulatorUrl, egressIps: [] }),
      )
      errnos.push((await transport.send(get, never)).outcome)
    }
    expect(errnos).toEqual([
      { kind: 'networkFailure', phase: 'dns', errno: 'ESERVFAIL' },
      { kind: 'networkFailure', phase: 'dns', errno: 'ENOTFOUND' },
    ])
  })
})
