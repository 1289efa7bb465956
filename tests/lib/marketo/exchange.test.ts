import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Line } from '#lib/marketo/exchange.ts'
import { BODY_LIMIT } from '#lib/marketo/limits.ts'
import { answering, speaking, type Loopback } from '#tests/support/fault-server.ts'
import { begun } from '#tests/support/begun.ts'
import { get, lineTo as openTo, never, opened, replyOf } from '#tests/support/line.ts'

const { keep: kept, closeAll } = opened()
afterEach(closeAll)

const lineTo = (server: Pick<Loopback, 'port'>, isTls = false): Line => kept(openTo(server, isTls))

describe('one call', () => {
  it('tells its phases and which of our addresses made it; a reused connection has no phases', async () => {
    const line = lineTo(
      kept(await answering((_request, response) => response.end('{"success":true}'))),
    )
    const first = await line.send(get, never)
    expect(first.from).toBe('127.0.0.1')
    expect(first.timings).toMatchObject({
      dns: expect.any(Number),
      connect: expect.any(Number),
      tls: null,
    })
    const second = await line.send(get, never)
    expect(second.timings).toMatchObject({ dns: null, connect: null, tls: null })
    expect(second.timings.firstByte).toBeGreaterThan(0)
  })

  it('never rejects, not even for a request that cannot be written', async () => {
    const line = lineTo(kept(await answering((_request, response) => response.end('{}'))))
    const headers = { authorization: 'Bearer a\r\nX-Injected: 1' }
    expect((await line.send({ ...get, headers }, never)).outcome).toEqual({
      kind: 'networkFailure',
      phase: 'send',
      errno: 'ERR_INVALID_CHAR',
    })
  })

  it('does not follow a redirect', async () => {
    let calls = 0
    const line = lineTo(
      kept(
        await answering((_request, response) => {
          calls += 1
          response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
        }),
      ),
    )
    expect(replyOf(await line.send(get, never)).status).toBe(302)
    expect(calls).toBe(1)
  })

  it('reads at most 256 KiB, counted after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32))
    const line = lineTo(
      kept(
        await answering((_request, response) =>
          response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
        ),
      ),
    )
    const { bytes, cut } = replyOf(await line.send(get, never))
    expect({ length: bytes.length, cut }).toEqual({ length: BODY_LIMIT, cut: true })
  })

  it('hangs up on a body that has no end, soon after the limit', async () => {
    const chunk = Buffer.alloc(64 * 1024, 32)
    const { promise: sent, resolve: hungUp } = Promise.withResolvers<number>()
    const endless = kept(
      await answering((_request, response) => {
        let bytes = 0
        const write = () => {
          let isRoom = !response.destroyed
          while (isRoom) {
            isRoom = response.write(chunk)
            bytes += chunk.length
          }
        }
        response.on('drain', write).once('close', () => hungUp(bytes))
        write()
      }),
    )
    expect(replyOf(await lineTo(endless).send(get, never)).cut).toBe(true)
    // What the sockets of both sides hold comes on top of what was read.
    expect(await sent).toBeLessThan(40 * BODY_LIMIT)
  })

  it('refuses more than 64 headers, and more than the parser takes', async () => {
    const many = (count: number, size: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, 'v'.repeat(size)]))
    for (const [count, size] of [
      [70, 1],
      [1500, 100],
    ] as const) {
      const server = await answering((_request, response) =>
        response.writeHead(200, many(count, size)).end('{}'),
      )
      expect((await lineTo(kept(server)).send(get, never)).outcome).toEqual({
        kind: 'refused',
        rule: 'tooManyHeaders',
      })
    }
  })

  it('names a refused connection, a reset before the reply, and one in the body', async () => {
    const gone = await answering(() => undefined)
    await gone.close()
    const reset = kept(
      await speaking((socket) => socket.once('data', () => socket.resetAndDestroy())),
    )
    const half = kept(
      await speaking((socket) =>
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"succ')
          setImmediate(() => socket.resetAndDestroy())
        }),
      ),
    )
    const outcomes = []
    for (const server of [gone, reset, half])
      outcomes.push((await lineTo(server).send(get, never)).outcome)
    expect(outcomes).toEqual([
      { kind: 'networkFailure', phase: 'connect', errno: 'ECONNREFUSED' },
      { kind: 'networkFailure', phase: 'firstByte', errno: 'ECONNRESET' },
      { kind: 'networkFailure', phase: 'body', errno: 'ECONNRESET' },
    ])
  })

  it('names a server that speaks no TLS, and one that speaks no HTTP', async () => {
    const plain = kept(await speaking((socket) => socket.once('data', () => socket.end('hello'))))
    const overTls = await lineTo(plain, true).send(get, never)
    expect(overTls.outcome).toMatchObject({ kind: 'networkFailure', phase: 'tls' })
    const overHttp = await lineTo(plain).send(get, never)
    expect(overHttp.outcome).toMatchObject({ kind: 'networkFailure', phase: 'firstByte' })
  })

  it('ends at once when the run is cancelled or out of time, and says which', async () => {
    const silent = kept(await speaking(() => undefined))
    for (const [reason, rule] of [
      ['cancelled', 'cancelled'],
      [new DOMException('', 'TimeoutError'), 'deadline'],
    ] as const) {
      const run = new AbortController()
      const sent = lineTo(silent).send(get, run.signal)
      setImmediate(() => run.abort(reason))
      expect((await sent).outcome).toEqual({ kind: 'refused', rule })
    }
  })

  const unanswered = begun(async () => {
    const silent = await speaking(() => undefined)
    const line = openTo(silent)
    return line.send(get, never).finally(() => Promise.all([line.close(), silent.close()]))
  })

  it('gives a silent server five seconds', { timeout: 8_000 }, async () => {
    const { outcome, timings } = await unanswered()
    expect(outcome).toEqual({ kind: 'networkFailure', phase: 'firstByte', errno: 'TIMEOUT' })
    expect(timings.end).toBeGreaterThan(4_500)
    expect(timings.end).toBeLessThan(7_000)
  })
})
