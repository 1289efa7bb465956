import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

const LOOPBACK = '127.0.0.1'

/** Whether something could listen on this port now. */
export async function isFree(port: number, host: string): Promise<boolean> {
  return (await listenOnce(port, host)) !== null
}

/** A loopback port that is free: the wished one if it is. */
export async function freePort(wished?: number): Promise<number> {
  const port = (wished ? await listenOnce(wished) : null) ?? (await listenOnce(0))
  if (port === null) throw new Error('No free port on 127.0.0.1.')
  return port
}

function listenOnce(port: number, host = LOOPBACK): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, host, () => {
      const { port: got } = server.address() as AddressInfo
      server.close(() => resolve(got))
    })
  })
}
