import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { isFocused } from '#tests/support/keyboard.ts'
import {
  eventually,
  framed,
  heard,
  isClosed,
  it,
  say,
  start,
  told,
  tokenOf,
} from '#tests/support/sdk-pages.ts'

/** Each runs under the host's strict policy; whatever the browser complains of fails the test. */
describe('the wizard over the host’s page', () => {
  it('goes from a token to the wizard, and tells the host', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await eventually(() => page.getByRole('status').isVisible()).toBe(false)
    await say(frame, {
      kind: 'event',
      event: { version: 1, type: 'connected', connectionId: 'c1', receipt: 'mcr_1', more: 'kept' },
    })
    await eventually(() => told(page)).toEqual([
      ['onEvent', { version: 1, type: 'ready' }],
      ['onReady', undefined],
      ['onEvent', { version: 1, type: 'step', step: 'opening' }],
      [
        'onEvent',
        { version: 1, type: 'connected', connectionId: 'c1', receipt: 'mcr_1', more: 'kept' },
      ],
      ['onSuccess', { connectionId: 'c1', receipt: 'mcr_1' }],
    ])
    expect(sites.asked.filter((path) => path.includes('aaaa'))).toEqual([])
    await page.getByRole('button', { name: 'Close' }).click()
    await eventually(() => isClosed(page)).toBe(true)
    expect((await told(page)).slice(-2)).toEqual([
      ['onEvent', { version: 1, type: 'exit', step: 'opening', verdict: null }],
      ['onExit', { step: 'opening', verdict: null, connected: true }],
    ])
    expect(await page.locator('marketo-connect').count()).toBe(0)
  })

  it('gives the page back its focus, its place and its scrolling', async ({ page, sites }) => {
    await page.goto(sites.host)
    const opener = page.locator('#opener')
    await opener.focus()
    await page.evaluate(() => scrollTo(0, 700))
    const styles = () => page.evaluate(() => document.documentElement.getAttribute('style'))
    const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY)
    const before = { top: await scrolled(page), styles: await styles() }
    expect(before.top).toBe(700)
    await start(page)
    await framed(page)
    await page.mouse.move(5, 5)
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(150)
    expect(await scrolled(page), 'scrolled behind the dialog').toBe(700)
    // Nor by its scroll bar, which this browser does not show.
    expect(await overflow()).toBe('hidden')
    await page.getByRole('button', { name: 'Close' }).click()
    await eventually(() => isFocused(opener)).toBe(true)
    expect({ top: await scrolled(page), styles: await styles() }).toEqual(before)
    expect(await overflow()).toBe('visible')
    await page.mouse.wheel(0, 400)
    await eventually(() => scrolled(page)).toBeGreaterThan(700)
  })

  it('holds the focus: no key leads to what is behind it', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await eventually(() => frame.evaluate(() => document.hasFocus())).toBe(true)
    for (let count = 0; count < 8; count += 1) {
      await page.keyboard.press(count % 3 === 0 ? 'Shift+Tab' : 'Tab')
      const held = await page.evaluate(() => document.activeElement?.tagName ?? '')
      expect(['MARKETO-CONNECT', 'BODY']).toContain(held)
    }
  })

  it('closes by Escape, before the wizard is there and in it', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page, { token: tokenOf('hanging~mac') })
    expect(await page.getByRole('status').innerText()).toBe('Opening…')
    const dialog = page.getByRole('dialog', { name: 'Connect Marketo' })
    expect(await dialog.evaluate((element) => element.matches(':focus'))).toBe(true)
    await page.keyboard.press('Escape')
    await eventually(() => isClosed(page)).toBe(true)
    expect(await told(page)).toEqual([
      ['onEvent', { version: 1, type: 'exit', step: null, verdict: null }],
      ['onExit', { step: null, verdict: null, connected: false }],
    ])
    await start(page)
    const frame = await framed(page)
    await say(frame, { kind: 'leave', by: 'escape' })
    await eventually(() => isClosed(page)).toBe(true)
  })

  it('opens one at a time, and another from within onExit', async ({ page, sites }) => {
    await page.goto(sites.host)
    const token = tokenOf()
    const answers = await page.evaluate((given) => {
      const again: boolean[] = []
      const first = MarketoConnect.open({
        token: given,
        onExit: () => again.push(MarketoConnect.open({ token: given }) === first),
      })
      again.push(MarketoConnect.open({ token: given }) === first)
      again.push(document.querySelectorAll('marketo-connect').length === 1)
      first.close()
      first.close()
      return again
    }, token)
    expect(answers).toEqual([true, true, false])
    await framed(page)
  })

  it('ends well when the page takes its element away', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    await framed(page)
    await page.evaluate(() => document.body.replaceChildren(document.createElement('main')))
    await eventually(() => isClosed(page)).toBe(true)
    expect((await told(page)).at(-1)?.[0]).toBe('onExit')
    expect(await page.evaluate(() => document.adoptedStyleSheets.length), 'scroll lock').toBe(0)
  })

  it('goes on with another token when the session has ended', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await say(frame, { kind: 'event', event: { version: 1, type: 'sessionExpired' } })
    await say(frame, { kind: 'needsToken' })
    await say(frame, { kind: 'event', event: { version: 1, type: 'testStarted' } })
    await eventually(async () => (await told(page)).length).toBe(5)
    expect(await expiries(page)).toHaveLength(1)
    const update = (token: string) => page.evaluate((next) => wizard.updateToken(next), token)
    await update(tokenOf('plain~mac', 'b'))
    await eventually(() => heard(frame)).toEqual([
      { kind: 'token', token: tokenOf('plain~mac', 'b') },
    ])
    await say(frame, { kind: 'needsToken' })
    await eventually(async () => (await expiries(page)).length).toBe(2)
    // Of other origins: the frame's own address would refuse it.
    await update(tokenOf('other~mac', 'c'))
    await framed(page, /other~mac\/opening$/)
    expect(await expiries(page)).toHaveLength(2)
    expect(await update('nonsense').catch(String)).toContain('token is not one of')
  })

  it('stands against the styles of any page, on a telephone too', async ({
    openBrowser,
    sites,
  }) => {
    const page = await openBrowser({
      viewport: { width: 375, height: 700 },
      reducedMotion: 'reduce',
    })
    await page.goto(`${sites.host}/?loose`)
    await start(page)
    await framed(page)
    const { width, height, y } = (await page.locator('dialog').boundingBox())!
    expect({ width, height, y }).toEqual({ width: 375, height: 700, y: 0 })
    const close = (await page.getByRole('button', { name: 'Close' }).boundingBox())!
    expect(close.width).toBe(44)
    expect(close.x + close.width).toBe(367)
    const frame = (await page.locator('iframe').boundingBox())!
    expect(frame.height).toBeGreaterThan(600)
  })
})

declare const wizard: ReturnType<typeof MarketoConnect.open>

const scrolled = (page: Page) => page.evaluate(() => scrollY)

const expiries = async (page: Page) =>
  (await told(page)).filter(([, event]) => JSON.stringify(event)?.includes('sessionExpired'))
