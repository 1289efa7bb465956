import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { openWizard } from '#tests/support/wizard.ts'

const KB = 1000

/** Bytes of JavaScript over the wire, as compressed as Chromium got them, before anything is touched. */
async function weigh(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Map<string, number>()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Script' || request.url.endsWith('.js')) scripts.set(requestId, 0)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength)
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  await session.detach()
  const sizes = [...scripts.values()]
  expect(sizes.length).toBeGreaterThan(0)
  return sizes.reduce((all, size) => all + size, 0)
}

describe('the JavaScript of a page', () => {
  it('is little more on the first screen and on the form than on a page without any of ours', async ({
    page,
    origin,
  }) => {
    const { path } = await openWizard(page)
    const bytes = {
      bare: await weigh(page, `${origin}/connect/-/ended`),
      firstScreen: await weigh(page, origin + path),
      credentials: await weigh(page, `${origin}${path}/credentials`),
    }
    mkdirSync('.local/reports', { recursive: true })
    writeFileSync('.local/reports/page-weight.json', `${JSON.stringify(bytes, null, 2)}\n`)
    expect(bytes.bare).toBeGreaterThan(50 * KB)
    expect(bytes.firstScreen - bytes.bare).toBeLessThan(10 * KB)
    expect(bytes.credentials - bytes.bare).toBeLessThan(25 * KB)
  })
})
