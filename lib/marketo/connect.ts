import 'server-only'
import { lookup } from 'node:dns/promises'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { AddressRule } from '#lib/marketo/address-rule.ts'
import { CONNECT_LIMIT, DNS_LIMIT, TLS_LIMIT } from '#lib/marketo/limits.ts'
import type { FailurePhase, RefusalRule } from '#lib/marketo/observation.ts'

/** All addresses of a name, as the operating system resolves it. */
export type Resolver = (host: string) => Promise<{ address: string; family: number }[]>

export const systemResolver: Resolver = (host) => lookup(host, { all: true })

export type Target = { host: string; port: number; isTls: boolean; addressRule: AddressRule }
export type Phases = { dns: number; connect: number; tls: number | null }

/** Why no connection came about: the network's doing, or a rule of ours. */
export class ConnectFailure extends Error {
  override name = 'ConnectFailure'
  readonly cut: { phase: FailurePhase; errno: string } | { rule: RefusalRule }
  constructor(cut: { phase: FailurePhase; errno: string } | { rule: RefusalRule }) {
    super('no connection')
    this.cut = cut
  }
}

/**
 * Resolves once, tests every address, connects to a tested one and checks where the socket really ended. An allowlist
 * at Marketo names IPv4 addresses nearly always, so those are tried first. `localAddress` is the one of ours to leave
 * from; without it the system chooses.
 */
export async function connectTo(
  target: Target,
  resolve: Resolver,
  trusted: string[] | undefined,
  localAddress?: string,
): Promise<{ socket: Socket; phases: Phases }> {
  const started = performance.now()
  const addresses = await addressesOf(target, resolve)
  const afterDns = performance.now()
  const tcp = await firstThatConnects(addresses, target.port, localAddress)
  if (!tcp.remoteAddress || !target.addressRule(tcp.remoteAddress)) {
    tcp.destroy()
    throw new ConnectFailure({ rule: 'addressNotPublic' })
  }
  const afterConnect = performance.now()
  const socket = target.isTls ? await secured(tcp, target.host, trusted) : tcp
  return {
    socket,
    phases: {
      dns: afterDns - started,
      connect: afterConnect - afterDns,
      tls: target.isTls ? performance.now() - afterConnect : null,
    },
  }
}

/** All addresses of the host, IPv4 first, when the rule lets every one of them pass. Throws a `ConnectFailure`. */
export async function addressesOf(
  { host, addressRule }: Pick<Target, 'host' | 'addressRule'>,
  resolve: Resolver,
): Promise<string[]> {
  const found = isIP(host)
    ? [{ address: host, family: isIP(host) }]
    : await within(DNS_LIMIT, 'dns', resolve(host))
  if (found.length === 0) throw new ConnectFailure({ phase: 'dns', errno: 'ENODATA' })
  if (!found.every(({ address }) => addressRule(address)))
    throw new ConnectFailure({ rule: 'addressNotPublic' })
  return found.toSorted((a, b) => a.family - b.family).map(({ address }) => address)
}

async function firstThatConnects(
  addresses: string[],
  port: number,
  localAddress: string | undefined,
): Promise<Socket> {
  const deadline = performance.now() + CONNECT_LIMIT
  const reachable = localAddress
    ? addresses.filter((address) => isIP(address) === isIP(localAddress))
    : addresses
  let failure: unknown = new ConnectFailure({ phase: 'connect', errno: 'EAFNOSUPPORT' })
  for (const address of reachable.slice(0, 3)) {
    const left = deadline - performance.now()
    if (left <= 0) break
    try {
      const tcp = connectTcp({ host: address, port, ...(localAddress && { localAddress }) })
      return await ready(tcp, 'connect', 'connect', left)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

const secured = (tcp: Socket, host: string, ca: string[] | undefined): Promise<Socket> =>
  ready(
    connectTls({
      socket: tcp,
      host,
      minVersion: 'TLSv1.2',
      ALPNProtocols: ['http/1.1'],
      ...(isIP(host) ? {} : { servername: host }),
      ...(ca ? { ca } : {}),
    }),
    'secureConnect',
    'tls',
    TLS_LIMIT,
  )

function ready<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  phase: FailurePhase,
  limit: number,
): Promise<S> {
  return new Promise((done, failed) => {
    const fail = (errno: string) => {
      clearTimeout(timer)
      socket.destroy()
      failed(new ConnectFailure({ phase, errno }))
    }
    const closed = () => fail('ECONNRESET')
    const timer = setTimeout(() => fail('TIMEOUT'), limit)
    socket.once('close', closed)
    // Stays for good: a socket that errs while nobody owns it must not end the process.
    socket.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'UNKNOWN'))
    socket.once(event, () => {
      clearTimeout(timer)
      socket.off('close', closed)
      done(socket)
    })
  })
}

async function within<T>(limit: number, phase: FailurePhase, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new ConnectFailure({ phase, errno: 'TIMEOUT' })), limit)
  })
  try {
    return await Promise.race([work, tooLate])
  } catch (error) {
    if (error instanceof ConnectFailure) throw error
    throw new ConnectFailure({ phase, errno: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' })
  } finally {
    clearTimeout(timer)
  }
}
