import 'server-only'
import { BlockList, isIP } from 'node:net'
import { serverSettings } from '#lib/env.ts'
import { isPublicAddress, type AddressRule } from '#lib/marketo/address-rule.ts'
import { addressesOf, ConnectFailure, systemResolver, type Resolver } from '#lib/marketo/connect.ts'

/** Where a webhook may go, and by which rule its addresses are judged at each connection. */
export type Receiver = {
  host: string
  port: number
  isTls: boolean
  /** Path and query, as they are sent. */
  target: string
  addressRule: AddressRule
}

export type UrlRefusal = 'url_invalid' | 'not_https' | 'not_public' | 'name_unknown'

const LONGEST = 2000

/**
 * The receiver that a URL names: https to public addresses alone. With the setting also this machine itself, and it
 * alone in the clear. An address in place of a name is judged here; a name each time it is resolved.
 */
export function receiverOf(
  text: string,
): { ok: true; receiver: Receiver } | { ok: false; reason: UrlRefusal } {
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : null
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '') {
    return { ok: false, reason: 'url_invalid' }
  }
  const { mayReachLoopback } = serverSettings().webhooks
  const isTls = url.protocol === 'https:'
  if (!isTls && !(mayReachLoopback && url.protocol === 'http:')) {
    return { ok: false, reason: 'not_https' }
  }
  // `URL` keeps the brackets of IPv6, and a final dot that names the same host.
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  if (host === '') return { ok: false, reason: 'url_invalid' }
  const addressRule = ruleFor(isTls, mayReachLoopback)
  if (isIP(host) && !addressRule(host)) return { ok: false, reason: 'not_public' }
  const port = Number(url.port) || (isTls ? 443 : 80)
  return {
    ok: true,
    receiver: { host, port, isTls, target: url.pathname + url.search, addressRule },
  }
}

/** The same, once the name is resolved: what leads into our own network is refused before it is kept. */
export async function reachableReceiver(
  url: string,
  resolve: Resolver = systemResolver,
): Promise<{ ok: true } | { ok: false; reason: UrlRefusal }> {
  const named = receiverOf(url)
  if (!named.ok) return named
  try {
    await addressesOf(named.receiver, resolve)
    return { ok: true }
  } catch (error) {
    if (!(error instanceof ConnectFailure)) throw error
    return { ok: false, reason: 'rule' in error.cut ? 'not_public' : 'name_unknown' }
  }
}

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const isLoopback: AddressRule = (address) => {
  const family = isIP(address)
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

function ruleFor(isTls: boolean, mayReachLoopback: boolean): AddressRule {
  if (!mayReachLoopback) return isPublicAddress
  return isTls ? (address) => isPublicAddress(address) || isLoopback(address) : isLoopback
}
