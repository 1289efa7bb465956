import { connectTo, type Resolver } from '#lib/marketo/connect.ts'
import { openLine, type Exchange, type Line } from '#lib/marketo/exchange.ts'
import type { Loopback } from '#tests/support/fault-server.ts'

export const get = { method: 'GET', path: '/rest/v1/stats/usage.json', headers: {} } as const

/** A signal that nobody aborts. */
export const never = new AbortController().signal

export const anyAddress = () => true

export const resolvingTo =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

/** A line to a server of the test, by a name that only the test's resolver knows. */
export function lineTo({ port }: Pick<Loopback, 'port'>, isTls = false): Line {
  const target = { host: 'instance.test', port, isTls, addressRule: anyAddress }
  return openLine('instance.test', () => connectTo(target, resolvingTo('127.0.0.1'), undefined))
}

export function replyOf({ outcome }: Exchange) {
  if (outcome.kind !== 'reply') throw new Error(`not a reply: ${JSON.stringify(outcome)}`)
  return outcome
}

/** Closes what a test opened, after it. */
export function opened() {
  const open: { close(): unknown }[] = []
  return {
    keep<T extends { close(): unknown }>(one: T): T {
      open.push(one)
      return one
    },
    async closeAll() {
      for (const one of open.splice(0)) await one.close()
    },
  }
}
