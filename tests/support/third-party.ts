import { createServer, type IncomingHttpHeaders } from 'node:http'
import { it as base, launchBrowser } from '#tests/support/browser.ts'

/**
 * Chromium that keeps no cookie of another site in a frame, partitioned ones excepted. The second switch takes the place
 * of the list of features that Playwright turns off: the block is one of them.
 */
const BLOCKED = ['--test-third-party-cookie-phaseout', '--disable-features=Translate']

type Page = { html: string; headers: Record<string, string> }

/** A site of somebody's own. `http://127.0.0.1` is another site than the wizard's `http://localhost`. */
export type Site = {
  origin: string
  /** From now on the site answers this at the path; gives its address. */
  serve: (path: string, html: string, headers?: Record<string, string>) => string
  /** What the latest visitor of the path sent. */
  asked: (path: string) => IncomingHttpHeaders | undefined
  stop: () => Promise<void>
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>()
  const visits = new Map<string, IncomingHttpHeaders>()
  const server = createServer(({ url, headers }, response) => {
    const path = url ?? ''
    visits.set(path, headers)
    const page = pages.get(path)
    response.writeHead(page ? 200 : 204, { 'content-type': 'text/html', ...page?.headers })
    response.end(page?.html)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const origin = `http://127.0.0.1:${address.port}`
  return {
    origin,
    serve: (path, html, headers = {}) => {
      pages.set(path, { html: `<!doctype html><meta charset="utf-8">${html}`, headers })
      return origin + path
    },
    asked: (path) => visits.get(path),
    stop: () => {
      server.closeAllConnections()
      return new Promise((stopped) => server.close(() => stopped()))
    },
  }
}

/** The `it` of pages that stand in a host's page: the host's site, one that is nobody's, and a browser as above. */
export const it = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser(...BLOCKED)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('host', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await startSite()
    onCleanup(site.stop)
    return site
  })
  .extend('stranger', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await startSite()
    onCleanup(site.stop)
    return site
  })
