import 'server-only'
import { DNS_TROUBLE, NO_SUCH_NAME, type AddressBook } from '#lib/marketo/address-book.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Switches } from '#lib/simulator/switches.ts'

/** Where the running simulator listens; at `silentPort` it takes connections and never says a word. */
export type Whereabouts = { host: string; port: number; tlsPort: number; silentPort: number }

/** Nothing listens here: below the ports that systems hand out, and assigned to nothing in use. */
const CLOSED_PORT = 2

/** The address book as the switches stand. A name that is not simulated does not exist, as a mistyped one of Marketo's. */
export function publishedAddresses(simulation: Simulation, whereabouts: Whereabouts): AddressBook {
  const book: AddressBook = {
    addresses: {},
    default: NO_SUCH_NAME,
    controlHost: 'up',
    controlHostDownFor: [],
  }
  for (const [munchkinId, { switches }] of simulation.subscriptions) {
    if (switches.controlHostDown) book.controlHostDownFor.push(munchkinId)
    book.addresses[munchkinId] = entryOf(switches.reachedBy, whereabouts)
  }
  return book
}

function entryOf(
  reachedBy: Switches['reachedBy'],
  { host, port, tlsPort, silentPort }: Whereabouts,
): AddressBook['addresses'][string] {
  switch (reachedBy) {
    case 'http':
      return { host, port, scheme: 'http' }
    case 'noSuchName':
      return NO_SUCH_NAME
    case 'dnsTrouble':
      return DNS_TROUBLE
    case 'closedPort':
      return { host, port: CLOSED_PORT, scheme: 'http' }
    case 'wrongCertificate':
      return { host, port: tlsPort, scheme: 'https' }
    case 'silentTls':
      return { host, port: silentPort, scheme: 'https' }
  }
}
