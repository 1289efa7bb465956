import 'server-only'
import { get } from 'node:http'
import { AddressBook, NO_SUCH_NAME, type Place } from '#lib/marketo/address-book.ts'
import { readLimited } from '#lib/marketo/body-limit.ts'
import { ConnectFailure, connectTo, systemResolver } from '#lib/marketo/connect.ts'
import type { Connector } from '#lib/marketo/exchange.ts'
import { CONNECT_LIMIT } from '#lib/marketo/limits.ts'

export type SimulatedPlaces = {
  instance(munchkinId: string): Place | null
  controlHost(munchkinId: string): Place | null
}

/**
 * Reads the simulator's address book. A server without one, or with one that we do not understand, serves every id at
 * its one address. Entries may point at loopback only.
 */
export async function simulatedPlaces(simulatorUrl: string): Promise<SimulatedPlaces> {
  const book = await readBook(new URL('/addresses.json', simulatedOrigin(simulatorUrl)))
  const everywhere = book.default ?? placeOf(simulatorUrl)
  return {
    instance(munchkinId) {
      const entry = book.addresses[munchkinId.toUpperCase()]
      return entry === NO_SUCH_NAME ? null : (entry ?? everywhere)
    },
    controlHost: (munchkinId) =>
      book.controlHost === 'down' || book.controlHostDownFor.includes(munchkinId)
        ? null
        : placeOf(simulatorUrl),
  }
}

/** A place of null is a name that does not exist. */
export const simulatedConnector =
  (place: Place | null): Connector =>
  async () => {
    if (!place) throw new ConnectFailure({ phase: 'dns', errno: 'ENOTFOUND' })
    return connectTo(
      {
        host: place.host,
        port: place.port,
        isTls: place.scheme === 'https',
        addressRule: () => true,
      },
      systemResolver,
      undefined,
    )
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
    if (place && place !== NO_SUCH_NAME && !LOOPBACK.test(place.host))
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
