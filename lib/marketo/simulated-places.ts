import 'server-only'
import { get } from 'node:http'
import {
  AddressBook,
  DNS_TROUBLE,
  NO_SUCH_NAME,
  type Entry,
  type Place,
} from '#lib/marketo/address-book.ts'
import { readLimited } from '#lib/marketo/body-limit.ts'
import { ConnectFailure, connectTo, systemResolver } from '#lib/marketo/connect.ts'
import type { Connector } from '#lib/marketo/exchange.ts'
import { CONNECT_LIMIT } from '#lib/marketo/limits.ts'

export type SimulatedPlaces = {
  instance(munchkinId: string): Entry
  controlHost(munchkinId: string): Entry
}

/**
 * Reads the simulator's address book. A server without one, or with one that we do not understand, serves every id at
 * its one address. Entries may point at loopback only.
 */
export async function simulatedPlaces(simulatorUrl: string): Promise<SimulatedPlaces> {
  const book = await readBook(new URL('/addresses.json', simulatedOrigin(simulatorUrl)))
  const everywhere = book.default ?? placeOf(simulatorUrl)
  return {
    instance: (munchkinId) => book.addresses[munchkinId.toUpperCase()] ?? everywhere,
    controlHost: (munchkinId) =>
      book.controlHost === 'down' || book.controlHostDownFor.includes(munchkinId)
        ? NO_SUCH_NAME
        : placeOf(simulatorUrl),
  }
}

/** What the system's resolver says of such a name. */
const ERRNO = { [NO_SUCH_NAME]: 'ENOTFOUND', [DNS_TROUBLE]: 'ESERVFAIL' }

export const simulatedConnector =
  (place: Entry, localAddress?: string): Connector =>
  async () => {
    if (typeof place === 'string') throw new ConnectFailure({ phase: 'dns', errno: ERRNO[place] })
    const { host, port, scheme } = place
    const target = { host, port, isTls: scheme === 'https', addressRule: () => true }
    return connectTo(target, systemResolver, undefined, localAddress)
  }

const simulatedOrigin = (url: string) => new URL(url).origin

function placeOf(simulatorUrl: string): Place {
  const { hostname, port, protocol } = new URL(simulatorUrl)
  const isTls = protocol === 'https:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : isTls ? 443 : 80,
    scheme: isTls ? 'https' : 'http',
  }
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|localhost)$/

async function readBook(url: URL): Promise<AddressBook> {
  const parsed = AddressBook.safeParse(await readJson(url))
  const book: AddressBook = parsed.success
    ? parsed.data
    : { addresses: {}, controlHost: 'up', controlHostDownFor: [] }
  const places = [...Object.values(book.addresses), book.default]
  for (const place of places)
    if (typeof place === 'object' && !LOOPBACK.test(place.host))
      throw new Error('the address book of the simulator names an address outside loopback')
  return book
}

function readJson(url: URL): Promise<unknown> {
  return new Promise((done) => {
    const nothing = () => done(null)
    const call = get(url, { timeout: CONNECT_LIMIT }, (response) => {
      if (response.statusCode !== 200) {
        response.destroy()
        return nothing()
      }
      readLimited(response, response.headers['content-encoding'])
        .then(({ bytes }) => done(JSON.parse(bytes.toString('utf8'))))
        .catch(nothing)
    })
    call.once('timeout', () => call.destroy())
    call.once('error', nothing)
  })
}
