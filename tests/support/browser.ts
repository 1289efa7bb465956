import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'

const ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/** Milliseconds that a page has to show what a test waits for. */
export const PATIENCE = 15_000

/**
 * Vitest's `it` with a browser: one Chromium a test file, a fresh visitor a test. Whatever the browser complains of
 * (console, page errors, requests that failed, hosts other than ours) fails the test, unless it was `tolerate`d.
 */
export const it = test
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('origin', () => inject('endToEnd').origin)
  .extend('tolerated', (): RegExp[] => [])
  .extend('openBrowser', ({ browser, tolerated }, { onCleanup }) => {
    const visitors: { context: BrowserContext; noise: string[] }[] = []
    onCleanup(async () => {
      await Promise.all(visitors.map(({ context }) => context.close()))
      const noise = visitors.flatMap((visitor) => visitor.noise)
      const unexpected = noise.filter((line) => !tolerated.some((each) => each.test(line)))
      expect(unexpected, 'the browser complained').toEqual([])
    })
    return async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({ ...options, locale: 'en-GB' })
      context.setDefaultTimeout(PATIENCE)
      visitors.push({ context, noise: listen(context, options.javaScriptEnabled ?? true) })
      return context.newPage()
    }
  })
  .extend('page', ({ openBrowser }) => openBrowser())

export function launchBrowser(...more: string[]): Promise<Browser> {
  const executablePath = inject('endToEnd').chromium
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] })
}

function listen(context: BrowserContext, hasScripts: boolean): string[] {
  const noise: string[] = []
  context.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning'
    if (isBad) noise.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => noise.push(`page error: ${String(error.error())}`))
  context.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const isOurs = hostname === 'localhost' || hostname === '127.0.0.1' || protocol === 'data:'
    if (!isOurs) noise.push(`foreign host: ${hostname}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // What a page still waited for when it was left is no failure, nor is a script where none runs.
    const isLeft = reason === 'net::ERR_ABORTED'
    const isMoot = request.resourceType() === 'script' && !hasScripts
    if (!isLeft && !isMoot) noise.push(`request: ${reason} ${request.url()}`)
  })
  return noise
}
