import { createServer as createHttpsServer } from 'node:https'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { post } from '#lib/webhooks/post.ts'
import { answering, listening, speaking } from '#tests/support/fault-server.ts'
import { makeCertificates, type Leaf } from '#tests/support/faults/certificates.ts'
import { anyAddress, opened, resolvingTo } from '#tests/support/line.ts'

const { keep, closeAll } = opened()
afterEach(closeAll)

const MESSAGE = { headers: { 'webhook-id': 'msg_1' }, body: '{"é":1}' }

function to(port: number, limitMs = 2000, isTls = false) {
  const receiver = { host: 'hooks.test', port, isTls, target: '/in?a=b', addressRule: anyAddress }
  return post(receiver, MESSAGE, { resolve: resolvingTo('127.0.0.1'), limitMs })
}

describe('a post', () => {
  it('says who is asked, what comes and how long it is', async () => {
    let came = {}
    const { port } = keep(
      await answering((request, response) => {
        came = { method: request.method, path: request.url, headers: request.headers }
        response.writeHead(200).end()
      }),
    )
    expect(await to(port)).toMatchObject({ outcome: 'delivered', status: 200 })
    expect(came).toMatchObject({
      method: 'POST',
      path: '/in?a=b',
      headers: { host: `hooks.test:${port}`, 'content-length': '8', 'webhook-id': 'msg_1' },
    })
  })

  it.each([
    ['slow to answer', () => undefined],
    [
      'slow within its head',
      (socket: Socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
        const timer = setInterval(() => socket.write('X-More: 1\r\n'), 50)
        socket.once('close', () => clearInterval(timer))
      },
    ],
  ])('to a receiver that is %s ends in time', async (_name, act) => {
    const { port } = keep(await speaking(act))
    const started = Date.now()
    expect(await to(port, 500)).toEqual({ outcome: 'timeout', status: null, retryAfter: null })
    expect(Date.now() - started).toBeLessThan(1500)
  })

  it.each([
    ['hangs up', 'unreachable', (socket: Socket) => socket.destroy()],
    ['speaks nonsense', 'unreachable', (socket: Socket) => socket.end('what?')],
    [
      'sends heads without end',
      'unreachable',
      (socket: Socket) => {
        const more = () => {
          while (socket.write(`HTTP/1.1 100 Continue\r\nX: ${'x'.repeat(1000)}\r\n\r\n`)) {}
        }
        socket.on('drain', more)
        more()
      },
    ],
    [
      'switches protocols',
      'unreachable',
      (socket: Socket) => {
        socket.write(
          'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
        )
      },
    ],
  ])('to a receiver that %s is a failure without an answer', async (_name, outcome, act) => {
    const { port } = keep(await speaking(act))
    expect(await to(port)).toEqual({ outcome, status: null, retryAfter: null })
  })

  it('does not wait for a body, and takes little of one that never ends', async () => {
    let sent = 0
    const { port } = keep(
      await answering((_request, response) => {
        response.writeHead(200)
        const more = () => {
          while (sent < 1e9 && response.write(Buffer.alloc(16_384))) sent += 16_384
        }
        response.on('drain', more)
        more()
      }),
    )
    expect(await to(port)).toMatchObject({ outcome: 'delivered' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sent).toBeLessThan(20_000_000)
  })

  it('unpacks nothing', async () => {
    const bomb = gzipSync(Buffer.alloc(1_000_000))
    const { port } = keep(
      await answering((_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      ),
    )
    expect(await to(port)).toMatchObject({ outcome: 'delivered' })
  })

  it('without anybody at the other end, or without TLS there, reaches nobody', async () => {
    const plain = keep(await answering((_request, response) => response.end()))
    expect(await to(plain.port, 2000, true)).toMatchObject({ outcome: 'unreachable' })
    const { port } = plain
    await plain.close()
    expect(await to(port)).toMatchObject({ outcome: 'unreachable' })
  })
})

describe('a post over TLS', () => {
  const { trusted, leaves } = makeCertificates(['hooks.test'])

  it.each<[Leaf, string]>([
    ['good', 'delivered'],
    ['expired', 'unreachable'],
    ['wrongHost', 'unreachable'],
    ['selfSigned', 'unreachable'],
    ['unknownAuthority', 'unreachable'],
  ])('to a receiver whose certificate is %s is %s', async (leaf, outcome) => {
    let came = ''
    const server = createHttpsServer(leaves[leaf], (request, response) => {
      request.on('data', (chunk: Buffer) => (came += chunk.toString()))
      request.on('end', () => response.writeHead(200).end())
    })
    const { port } = keep(await listening(server))
    const receiver = { ...{ host: 'hooks.test', port, target: '/' }, isTls: true }
    const faults = { resolve: resolvingTo('127.0.0.1'), trusted: [trusted] }
    const posted = await post({ ...receiver, addressRule: anyAddress }, MESSAGE, faults)
    expect(posted.outcome).toBe(outcome)
    expect(came).toBe(outcome === 'delivered' ? MESSAGE.body : '')
  })
})
