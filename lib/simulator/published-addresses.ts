import 'server-only'
import { NO_SUCH_NAME, type AddressBook } from '#lib/marketo/address-book.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'

/** Where the running simulator listens. */
export type Whereabouts = { host: string; port: number; tlsPort: number }

/** Nothing listens here: below the ports that systems hand out, and assigned to nothing in use. */
const CLOSED_PORT = 2

/** The address book as the switches stand. Only instances with a fault below HTTP need an entry. */
export function publishedAddresses(
  simulation: Simulation,
  { host, port, tlsPort }: Whereabouts,
): AddressBook {
  const book: AddressBook = {
    addresses: {},
    default: { host, port, scheme: 'http' },
    controlHost: 'up',
    controlHostDownFor: [],
  }
  for (const [munchkinId, { switches }] of simulation.subscriptions) {
    if (switches.controlHostDown) book.controlHostDownFor.push(munchkinId)
    const { reachedBy } = switches
    if (reachedBy === 'noSuchName') book.addresses[munchkinId] = NO_SUCH_NAME
    if (reachedBy === 'closedPort') {
      book.addresses[munchkinId] = { host, port: CLOSED_PORT, scheme: 'http' }
    }
    if (reachedBy === 'wrongCertificate') {
      book.addresses[munchkinId] = { host, port: tlsPort, scheme: 'https' }
    }
  }
  return book
}
