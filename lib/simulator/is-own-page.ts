import type { Exchange } from '#lib/simulator/exchange.ts'

/**
 * Whether a request to turn something comes from a page of ours, or from no page at all. A page of somebody else's that
 * is open in a browser here could post to loopback as well, under our name or under one that it made point at us.
 */
export function isOwnPage({ host, from, origin, site }: Exchange): boolean {
  const isFromUs =
    origin === undefined || origin === `http://${host}` || origin === `https://${host}`
  const isSameSite = site === undefined || site === 'same-origin' || site === 'none'
  return isLoopbackHost(host) && isLoopbackHost(from) && isFromUs && isSameSite
}

/** `host` with or without a port. */
export function isLoopbackHost(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|localhost|\[::1\]|::1)(:\d{1,5})?$/i.test(host)
}
