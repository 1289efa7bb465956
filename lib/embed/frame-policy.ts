import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyring } from '#lib/crypto/keyring.ts'
import { isStrictOrigin } from '#lib/embed/origin.ts'
import { fault } from '#lib/fault.ts'

/** The embed id of the hosted page, which nobody may frame. */
export const HOSTED = '-'

/**
 * Who may frame the wizard is answered before any session is known, so the allowed origins are signed into the first
 * part of the path: `<base64url of the origins>~<HMAC>`. Throws `service_sealed` without a key, and for an origin
 * that is not strict: the caller asks `isStrictOrigin` first.
 */
export function signEmbedId(origins: string[]): string {
  if (origins.length === 0) return HOSTED
  if (!origins.every(isStrictOrigin)) throw new Error('origin_not_strict')
  const payload = Buffer.from([...new Set(origins)].join(' ')).toString('base64url')
  const mac = macOf(payload)
  if (mac === null) throw fault('service_sealed', 'missing')
  return `${payload}~${mac.toString('base64url')}`
}

/** The origins that may frame; none for the hosted page. Not ours, changed, or no key to tell: `ok` is false. */
export function verifyEmbedId(embedId: string): { ok: true; origins: string[] } | { ok: false } {
  if (embedId === HOSTED) return { ok: true, origins: [] }
  const [payload, given, ...rest] = embedId.split('~')
  if (payload === undefined || given === undefined || rest.length > 0) return { ok: false }
  const mac = macOf(payload)
  const claimed = Buffer.from(given, 'base64url')
  const isOurs = mac !== null && claimed.length === mac.length && timingSafeEqual(claimed, mac)
  // Other texts decode to the same bytes; only the one that we wrote is ours.
  if (!isOurs || claimed.toString('base64url') !== given) return { ok: false }
  const origins = Buffer.from(payload, 'base64url').toString().split(' ')
  return origins.every(isStrictOrigin) ? { ok: true, origins } : { ok: false }
}

/** Whether any page may frame the wizard under this id. */
export function isFramable(embedId: string): boolean {
  const verified = verifyEmbedId(embedId)
  return verified.ok && verified.origins.length > 0
}

/** Who may frame a path of the site: only wizard paths with our own id may be framed at all. */
export function framingOrigins(pathname: string): string[] {
  const embedId = /^\/connect\/([^/]+)\//.exec(pathname)?.[1]
  const verified = embedId === undefined ? null : verifyEmbedId(embedId)
  return verified?.ok ? verified.origins : []
}

/** The same as the value of the directive. */
export function frameAncestors(pathname: string): string {
  return framingOrigins(pathname).join(' ') || "'none'"
}

function macOf(payload: string): Buffer | null {
  const key = keyring()?.derive('embed')
  return key === undefined ? null : createHmac('sha256', key).update(payload).digest()
}
