import 'server-only'
import { serverSettings } from '#lib/env.ts'

/**
 * Whether a request that a cookie authorises comes from a page of ours. A missing `Origin` and `null` do not: Next
 * lets a missing one pass. `Sec-Fetch-Site` counts where the browser sends it.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin === null || !serverSettings().publicOrigins.includes(origin)) return false
  return site === null || site === 'same-origin'
}
