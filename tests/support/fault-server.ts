import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net'

export type Loopback = { port: number; close(): Promise<void> }

/** A server that answers as told. */
export const answering = (
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Loopback> => listening(createServer(handle))

/** A server below HTTP: what it does with a socket is all it does. */
export const speaking = (handle: (socket: Socket) => void): Promise<Loopback> =>
  listening(createTcpServer(handle))

/** The server on a port of its own, unless one is named. */
export function listening(
  server: Server,
  address = '127.0.0.1',
  wantedPort = 0,
): Promise<Loopback> {
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => open.delete(socket))
  })
  return new Promise((ready, failed) => {
    server.once('error', failed)
    server.listen(wantedPort, address, () =>
      ready({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            for (const socket of open) socket.destroy()
            server.close(() => done())
          }),
      }),
    )
  })
}
