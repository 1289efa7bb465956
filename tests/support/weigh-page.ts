import type { Page } from 'playwright-core'

/** Bytes over the wire, headers included, as compressed as Chromium got them. */
export type Weight = { js: number; css: number; html: number; font: number; other: number }

/** What a first visit to the address takes, with nothing kept from before and nothing touched. */
export async function weighPage(page: Page, address: string): Promise<Weight> {
  // A page that still loads would be weighed, too.
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const weight: Weight = { js: 0, css: 0, html: 0, font: 0, other: 0 }
  const kinds = new Map<string, keyof Weight>()
  const pending = new Set<string>()
  let onQuiet = () => {}
  const ended = (requestId: string) => {
    pending.delete(requestId)
    if (pending.size === 0) onQuiet()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const kind = kindOf(type, new URL(request.url).pathname)
    kinds.set(requestId, kind)
    // A stream of events, for one, has no end.
    if (kind !== 'other') pending.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight[kinds.get(requestId) ?? 'other'] += encodedDataLength
    ended(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => ended(requestId))
  await page.goto(address, { waitUntil: 'load' })
  // Scripts may have asked for more of them.
  if (pending.size > 0) await new Promise<void>((resolve) => (onQuiet = resolve))
  await session.detach()
  return weight
}

/** Preloads are of the type Other: their ending says what they are. */
function kindOf(type: string | undefined, path: string): keyof Weight {
  if (type === 'Script' || path.endsWith('.js')) return 'js'
  if (type === 'Stylesheet' || path.endsWith('.css')) return 'css'
  if (type === 'Font' || path.endsWith('.woff2')) return 'font'
  return type === 'Document' ? 'html' : 'other'
}
