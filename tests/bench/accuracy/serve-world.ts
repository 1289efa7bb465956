import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'
import {
  BAD_LEAVES,
  type Asked,
  type BadLeaf,
  type Reply,
  type Way,
  type World,
} from '#tests/bench/accuracy/world.ts'
import { makeCertificates } from '#tests/support/faults/certificates.ts'
import { answering, listening, speaking, type Loopback } from '#tests/support/fault-server.ts'

/** A world on loopback: an address to call, and how it ends. */
export type Served = { url: string; close(): Promise<void> }

/** Serves one world. What lies below HTTP is told in the address book, the product's DNS for simulated ids. */
export async function serveWorld(world: World): Promise<Served> {
  const counts = new Map<string, number>()
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void send(response, replyTo(world, request, counts))
  const open = await answering((request, response) => {
    if (request.url === '/addresses.json') return void response.end(JSON.stringify(book()))
    answer(request, response)
  })
  const below = await serverBelow(world.way)
  const entry = entryOf(world.way, below?.port ?? CLOSED_PORT)
  const book = () => ({
    addresses: entry === undefined ? {} : { [world.munchkinId]: entry },
    controlHost: world.isControlHostUp ? 'up' : 'down',
  })
  return {
    url: `http://127.0.0.1:${open.port}`,
    close: async () => void (await Promise.all([open.close(), below?.close()])),
  }
}

function replyTo(world: World, request: IncomingMessage, counts: Map<string, number>): Reply {
  const { pathname } = new URL(request.url ?? '/', 'http://any')
  const times = (counts.get(pathname) ?? 0) + 1
  counts.set(pathname, times)
  const asked: Asked = {
    path: pathname,
    from: request.socket.remoteAddress ?? '',
    times,
    isByQuery: request.method === 'GET',
  }
  if (pathname === '/') return { status: 302, type: 'text/html', body: '' }
  return pathname.startsWith('/identity/') ? world.identity(asked) : world.rest(asked)
}

function send(response: ServerResponse, reply: Reply): void {
  if (!('instead' in reply)) {
    response.writeHead(reply.status, { 'content-type': reply.type }).end(reply.body)
  } else if (reply.instead === 'reset') response.socket?.resetAndDestroy()
  else if (reply.instead === 'noHttp') response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n')
}

const CLOSED_PORT = 1

function entryOf(way: Way, port: number): unknown {
  if (way === 'open') return undefined
  if (way === 'noSuchName') return 'no such name'
  if (way === 'dnsTrouble') return 'dns trouble'
  const isPlain = way === 'closedPort' || way === 'reset'
  return { host: '127.0.0.1', port, scheme: isPlain ? 'http' : 'https' }
}

async function serverBelow(way: Way): Promise<Loopback | null> {
  if (isLeaf(way)) return listening(createTlsServer(makeCertificates(['127.0.0.1']).leaves[way]))
  if (way === 'noTls') {
    const speaksHttp = (socket: Socket) => void socket.end('HTTP/1.0 400 Bad Request\r\n\r\n')
    return speaking(speaksHttp)
  }
  if (way !== 'reset') return null
  const hangsUp = (socket: Socket) => void socket.once('data', () => socket.resetAndDestroy())
  return speaking(hangsUp)
}

const isLeaf = (way: Way): way is BadLeaf => (BAD_LEAVES as readonly string[]).includes(way)
