import 'server-only'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net'
import { handleRequest } from '#lib/simulator/handle-request.ts'
import type { ReplayedReport } from '#lib/simulator/replay/replay-report.ts'
import { selfSignedCertificate } from '#lib/simulator/self-signed-certificate.ts'
import { newSimulation, resetAllCounters } from '#lib/simulator/simulation.ts'
import { stateOf, type SimulatorState } from '#lib/simulator/state.ts'
import type { Switches } from '#lib/simulator/switches.ts'
import { turnSwitches } from '#lib/simulator/turn-switches.ts'

export type Simulator = {
  port: number
  /** `http://host:port`, without a slash at the end. */
  url: string
  stop(): Promise<void>
  clock: { advance(milliseconds: number): void }
  state(): SimulatorState
  /** Milliseconds before every reply, of one instance or of all. */
  setLatency(milliseconds: number, munchkinId?: string): void
  setSwitches(munchkinId: string, switches: Partial<Switches>): void
  resetCounters(): void
}

type Start = {
  port?: number
  host?: string
  replayed?: ReplayedReport | null
  now?: () => number
}

/**
 * Marketo over real HTTP on loopback, all instances at one address. Each simulator has counters, switches and a clock of
 * its own; `replayed` adds an instance that answers as a saved report saw it; `now` gives the time that its clock starts
 * from, in milliseconds since 1970. Rejects with Node's error when the port is taken; port 0 takes a free one.
 */
export async function startSimulator({
  port = 0,
  host = '127.0.0.1',
  replayed = null,
  now = Date.now,
}: Start = {}): Promise<Simulator> {
  const simulation = newSimulation(replayed, now)
  const whereabouts = { host, port, tlsPort: 0, silentPort: 0 }
  const answer: Parameters<typeof createServer>[1] = (request, response) => {
    // A caller that hangs up while it is being read is no fault of the simulator.
    handleRequest(request, response, simulation, whereabouts).catch(() => response.destroy())
  }
  const plain = createServer(answer)
  const encrypted = createTlsServer(selfSignedCertificate(Date.now()), answer)
  const silent = silentServer()
  whereabouts.port = await listening(plain, port, host)
  whereabouts.tlsPort = await listening(encrypted, 0, host)
  whereabouts.silentPort = await listening(silent.server, 0, host)
  return {
    port: whereabouts.port,
    url: `http://${host}:${whereabouts.port}`,
    stop: async () => void (await Promise.all([...[plain, encrypted].map(closed), silent.stop()])),
    clock: { advance: (milliseconds) => simulation.clock.advance(milliseconds) },
    state: () => stateOf(simulation),
    setLatency: (latencyMs, munchkinId) =>
      turnSwitches(simulation, munchkinId ?? null, { latencyMs }),
    setSwitches: (munchkinId, switches) => turnSwitches(simulation, munchkinId, switches),
    resetCounters: () => resetAllCounters(simulation),
  }
}

/** Takes every connection and says nothing. */
function silentServer(): { server: Server; stop: () => Promise<void> } {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket.resume())
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  return {
    server,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await ended(server)
    },
  }
}

async function listening(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, host, resolve)
  await promise
  return (server.address() as AddressInfo).port
}

async function closed(server: ReturnType<typeof createServer | typeof createTlsServer>) {
  const end = ended(server)
  server.closeAllConnections()
  await end
}

function ended(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  return promise
}
