import 'server-only'
import { isPublicAddress, type AddressRule } from '#lib/marketo/address-rule.ts'
import { connectTo, systemResolver, type Resolver } from '#lib/marketo/connect.ts'
import { isSimulated, restHost } from '#lib/marketo/endpoint.ts'
import { openLine, type Exchange, type Line, type Request } from '#lib/marketo/exchange.ts'
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
  send(request: Request, signal: AbortSignal): Promise<Exchange>
  /** Does the fixed control host answer us at all? Any reply says that our way out works. */
  askControlHost(signal: AbortSignal): Promise<Exchange>
  close(): void
}

/** Only tests pass these: the product's callers take the defaults. */
export type TransportFaults = { resolve?: Resolver; addressRule?: AddressRule; trusted?: string[] }

/** What the product's callers use. The address book of a simulator is read here, before any test's clock runs. */
export async function openTransport(
  munchkinId: string,
  settings: { controlHost: string; simulatorUrl: string | null },
): Promise<Transport> {
  if (!isSimulated(munchkinId)) return liveTransport(munchkinId, settings.controlHost)
  const places = settings.simulatorUrl ? await simulatedPlaces(settings.simulatorUrl) : null
  return simulatedTransport(munchkinId, settings.controlHost, places)
}

export function liveTransport(
  munchkinId: string,
  controlHost: string,
  { resolve = systemResolver, addressRule = isPublicAddress, trusted }: TransportFaults = {},
): Transport {
  if (isSimulated(munchkinId)) return refusing({ kind: 'refused', rule: 'hostNotAllowed' })
  const lineTo = (name: string) =>
    openLine(name, () =>
      connectTo({ host: name, port: 443, isTls: true, addressRule }, resolve, trusted),
    )
  return over(lineTo(restHost(munchkinId)), lineTo(controlHost))
}

/** `places` says where the simulator serves this instance; null when no simulator is configured. */
export function simulatedTransport(
  munchkinId: string,
  controlHost: string,
  places: SimulatedPlaces | null,
): Transport {
  if (!isSimulated(munchkinId)) return refusing({ kind: 'refused', rule: 'hostNotAllowed' })
  if (!places) return refusing({ kind: 'refused', rule: 'noSimulator' })
  return over(
    openLine(restHost(munchkinId), simulatedConnector(places.instance(munchkinId))),
    openLine(controlHost, simulatedConnector(places.controlHost(munchkinId))),
  )
}

const over = (marketo: Line, control: Line): Transport => ({
  send: (request, signal) => marketo.send(request, signal),
  askControlHost: (signal) => control.send({ method: 'GET', path: '/', headers: {} }, signal),
  close() {
    marketo.close()
    control.close()
  },
})

function refusing(outcome: Exchange['outcome']): Transport {
  const timings = { dns: null, connect: null, tls: null, firstByte: null, end: 0 }
  const refuse = async (): Promise<Exchange> => ({ from: null, timings, outcome })
  return { send: refuse, askControlHost: refuse, close: () => undefined }
}

/** For a run that has nowhere to call: the offline check alone decides. */
export const offlineTransport: Transport = refusing({ kind: 'refused', rule: 'hostNotAllowed' })
