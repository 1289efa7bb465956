import { connect, type Socket } from 'node:net'
import { speaking, type Loopback } from '#tests/support/fault-server.ts'

/** Bytes of TCP's payload: with TLS its handshake and records, without it the bytes of HTTP. */
export type Counted = { connections: number; up: number; down: number }

/** Carries bytes to a server of this machine and counts them; each connection arrives from where it came. */
export async function countingProxy(
  host: string,
  port: number,
): Promise<Loopback & { counted: Counted }> {
  const counted: Counted = { connections: 0, up: 0, down: 0 }
  const server = await speaking((client) => {
    counted.connections += 1
    const upstream = connect({ host, port, localAddress: client.remoteAddress ?? '127.0.0.1' })
    carry(client, upstream, (bytes) => (counted.up += bytes))
    carry(upstream, client, (bytes) => (counted.down += bytes))
  })
  return { ...server, counted }
}

/** An end is handed on as an end, a reset as a reset. */
function carry(from: Socket, to: Socket, count: (bytes: number) => void): void {
  from.on('data', (chunk: Buffer) => {
    count(chunk.length)
    to.write(chunk)
  })
  from.once('end', () => to.end())
  from.once('error', () => to.resetAndDestroy())
  from.once('close', () => to.destroy())
}
