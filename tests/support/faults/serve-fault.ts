import { createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { listening, type Loopback } from '#tests/support/fault-server.ts'
import type { Certificates } from '#tests/support/faults/certificates.ts'
import type { Answer, Asked, Fault } from '#tests/support/faults/fault.ts'
import { reply, well } from '#tests/support/faults/replies.ts'

export const CONTROL_ADDRESS = '127.0.0.2'

/**
 * `port` serves the instance on 127.0.0.1 and the control host on 127.0.0.2; `sent` is what the instance has written,
 * in bytes.
 */
export type Served = Loopback & { sent(): number }

/** A server with one fault, over real sockets. */
export async function serveFault(fault: Fault, certificates: Certificates): Promise<Served> {
  const sockets: Socket[] = []
  const { instance, control } = await listenTogether(
    () => serverOf(fault, certificates, sockets),
    () => controlOf(fault, certificates),
  )
  if (fault.below?.refused) await instance.close()
  return {
    port: instance.port,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: async () => void (await Promise.all([instance.close(), control.close()])),
  }
}

/** On one port of two addresses. What is free at the one may be taken at the other: then the next. */
async function listenTogether(
  instanceServer: () => Server,
  controlServer: () => Server,
  tries = 10,
): Promise<{ instance: Loopback; control: Loopback }> {
  const instance = await listening(instanceServer())
  try {
    const control = await listening(controlServer(), CONTROL_ADDRESS, instance.port)
    return { instance, control }
  } catch (error) {
    await instance.close()
    if (tries === 0) throw error
    return listenTogether(instanceServer, controlServer, tries - 1)
  }
}

const controlOf = ({ below }: Fault, { leaves }: Certificates): Server =>
  createTlsServer(leaves.good, below?.control ?? ((socket) => speakHttp(socket, () => reply('{}'))))

function serverOf(
  { answer, at, below }: Fault,
  { leaves }: Certificates,
  sockets: Socket[],
): Server {
  if (below?.accept) return createTcpServer(below.accept)
  const { certificate = 'good', maxVersion } = below ?? {}
  const raw = new Map<number | undefined, Socket>()
  const nth = { identity: 0, baseline: 0, probe: 0 }
  const old = maxVersion ? { maxVersion, minVersion: 'TLSv1' as const } : {}
  const server = createTlsServer({ ...leaves[certificate], ...old }, (socket) => {
    sockets.push(socket)
    speakHttp(socket, (path) => {
      const stage = stageOf(path)
      nth[stage] += 1
      const reset = () => void raw.get(socket.remotePort)?.resetAndDestroy()
      const asked: Asked = { stage, nth: nth[stage], socket, reset }
      return answer && (at === stage || at === 'everywhere') ? bytesOf(answer, asked) : well(asked)
    })
  })
  // A client that likes no certificate says so on its own side.
  server.on('tlsClientError', () => undefined)
  return server.on('connection', (socket: Socket) => raw.set(socket.remotePort, socket))
}

const bytesOf = (answer: Answer, asked: Asked) =>
  typeof answer === 'function' ? answer(asked) : answer

function stageOf(path: string): Asked['stage'] {
  if (path.startsWith('/identity/')) return 'identity'
  return path.includes('/stats/') ? 'baseline' : 'probe'
}

/** Reads one request after the other; what comes back is for `answer` alone to say. */
function speakHttp(socket: Socket, answer: (path: string) => Buffer | void): void {
  let unread = ''
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    unread += chunk.toString('latin1')
    for (let end = endOfRequest(unread); end > 0; end = endOfRequest(unread)) {
      const path = unread.split(' ', 2)[1] ?? ''
      unread = unread.slice(end)
      const bytes = answer(path)
      if (bytes) socket.write(bytes)
    }
  })
}

function endOfRequest(text: string): number {
  const head = text.indexOf('\r\n\r\n') + 4
  if (head < 4) return -1
  const end = head + Number(/content-length: (\d+)/i.exec(text.slice(0, head))?.[1] ?? 0)
  return text.length >= end ? end : -1
}
