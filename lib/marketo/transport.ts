import 'server-only'
import type { Entry } from '#lib/marketo/address-book.ts'
import { isPublicAddress, type AddressRule } from '#lib/marketo/address-rule.ts'
import { connectTo, systemResolver, type Resolver } from '#lib/marketo/connect.ts'
import { isSimulated, restHost } from '#lib/marketo/endpoint.ts'
import { openLine, type Exchange, type Line, type Request } from '#lib/marketo/exchange.ts'
import { ourAddresses } from '#lib/marketo/our-addresses.ts'
import {
  simulatedConnector,
  simulatedPlaces,
  type SimulatedPlaces,
} from '#lib/marketo/simulated-places.ts'

/**
 * The one way out to Marketo. The host is built from the Munchkin ID, never taken from what was pasted; ids of the
 * `000-` block go to the simulator, and no others do.
 */
export type Transport = {
  /** Addresses of ours that calls can leave from; where there is none, the system chooses. */
  readonly sources: readonly string[]
  /** From the first of `sources`. */
  send(request: Request, signal: AbortSignal): Promise<Exchange>
  /** From another of `sources`; the exchange names it even when no connection came about. */
  sendFrom(address: string, request: Request, signal: AbortSignal): Promise<Exchange>
  /** Does the fixed control host answer us at all? Any reply says that our way out works. */
  askControlHost(signal: AbortSignal): Promise<Exchange>
  close(): void
}

/** Only tests pass these: the product's callers take the defaults. */
export type TransportFaults = {
  resolve?: Resolver
  addressRule?: AddressRule
  trusted?: string[]
  port?: number
}

/** What the product's callers use. The address book of a simulator is read here, before any test's clock runs. */
export async function openTransport(
  munchkinId: string,
  settings: { controlHost: string; simulatorUrl: string | null; egressIps: readonly string[] },
): Promise<Transport> {
  const { controlHost, simulatorUrl, egressIps } = settings
  if (!isSimulated(munchkinId))
    return liveTransport(munchkinId, controlHost, {}, await ourAddresses(egressIps, 'live'))
  const sources = await ourAddresses(egressIps, 'simulated')
  const places = simulatorUrl ? await simulatedPlaces(simulatorUrl) : null
  return simulatedTransport(munchkinId, controlHost, places, sources)
}

export function liveTransport(
  munchkinId: string,
  controlHost: string,
  {
    resolve = systemResolver,
    addressRule = isPublicAddress,
    trusted,
    port = 443,
  }: TransportFaults = {},
  sources: readonly string[] = [],
): Transport {
  if (isSimulated(munchkinId)) return refusing({ kind: 'refused', rule: 'hostNotAllowed' })
  const lineTo = (name: string) => (from?: string) =>
    openLine(name, () =>
      connectTo({ host: name, port, isTls: true, addressRule }, resolve, trusted, from),
    )
  return over(lineTo(restHost(munchkinId)), lineTo(controlHost), sources)
}

/** `places` says where the simulator serves this instance; null when no simulator is configured. */
export function simulatedTransport(
  munchkinId: string,
  controlHost: string,
  places: SimulatedPlaces | null,
  sources: readonly string[] = [],
): Transport {
  if (!isSimulated(munchkinId)) return refusing({ kind: 'refused', rule: 'hostNotAllowed' })
  if (!places) return refusing({ kind: 'refused', rule: 'noSimulator' })
  const lineTo = (name: string, place: Entry) => (from?: string) =>
    openLine(name, simulatedConnector(place, from))
  return over(
    lineTo(restHost(munchkinId), places.instance(munchkinId)),
    lineTo(controlHost, places.controlHost(munchkinId)),
    sources,
  )
}

type OpenLine = (from?: string) => Line

/** One line to Marketo for each of our addresses; the control host is asked over the way that `send` takes. */
function over(toMarketo: OpenLine, toControl: OpenLine, sources: readonly string[]): Transport {
  const [main] = sources
  const control = toControl(main)
  const lines = new Map([...new Set([main, ...sources])].map((from) => [from, toMarketo(from)]))
  const sendOver = async (from: string | undefined, request: Request, signal: AbortSignal) => {
    const exchange = await lines.get(from)!.send(request, signal)
    return { ...exchange, from: exchange.from ?? from ?? null }
  }
  return {
    sources,
    send: (request, signal) => sendOver(main, request, signal),
    sendFrom: (address, request, signal) => sendOver(address, request, signal),
    askControlHost: (signal) => control.send({ method: 'GET', path: '/', headers: {} }, signal),
    close() {
      for (const line of [control, ...lines.values()]) line.close()
    },
  }
}

function refusing(outcome: Exchange['outcome']): Transport {
  const timings = { dns: null, connect: null, tls: null, firstByte: null, end: 0 }
  const refuse = async (): Promise<Exchange> => ({ from: null, timings, outcome })
  return {
    sources: [],
    send: refuse,
    sendFrom: refuse,
    askControlHost: refuse,
    close: () => undefined,
  }
}

/** For a run that has nowhere to call: the offline check alone decides. */
export const offlineTransport: Transport = refusing({ kind: 'refused', rule: 'hostNotAllowed' })
