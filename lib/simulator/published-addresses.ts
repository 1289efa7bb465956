import 'server-only'
import { DNS_TROUBLE, NO_SUCH_NAME, type AddressBook } from '#lib/marketo/address-book.ts'
import type { Simulation } from '#lib/simulator/simulation.ts'
import type { Switches } from '#lib/simulator/switches.ts'

/** Where the running simulator listens; at `silentPort` it takes connections and never says a word. */
export type Whereabouts = { host: string; port: number; tlsPort: number; silentPort: number }

/** Nothing listens here: below the ports that systems hand out, and assigned to nothing in use. */
const CLOSED_PORT = 2

/** The address book as the switches stand. Only instances with a fault below HTTP need an entry. */
export function publishedAddresses(simulation: Simulation, whereabouts: Whereabouts): AddressBook {
  const { host, port } = whereabouts
  const book: AddressBook = {
    addresses: {},
    default: { host, port, scheme: 'http' },
    controlHost: 'up',
    controlHostDownFor: [],
  }
  for (const [munchkinId, { switches }] of simulation.subscriptions) {
    if (switches.controlHostDown) book.controlHostDownFor.push(munchkinId)
    const entry = entryOf(switches.reachedBy, whereabouts)
    if (entry !== null) book.addresses[munchkinId] = entry
  }
  return book
}

function entryOf(
  reachedBy: Switches['reachedBy'],
  { host, tlsPort, silentPort }: Whereabouts,
): AddressBook['addresses'][string] | null {
  switch (reachedBy) {
    case 'http':
      return null
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
