import { describe, expect } from 'vitest'
import {
  eventually,
  framed,
  isClosed,
  it,
  say,
  start,
  told,
  tokenOf,
} from '#tests/support/sdk-pages.ts'

describe('the wizard within the host’s page', () => {
  it('is as high as its content, within limits', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page, {}, '#place')
    const frame = await framed(page)
    const height = async () => (await page.locator('iframe').boundingBox())?.height
    for (const [said, shown] of [
      [700.4, 701],
      [1, 240],
      [1_000_000, 6000],
      [-5, 240],
    ]) {
      await say(frame, { kind: 'height', height: said })
      await eventually(height).toBe(shown)
    }
    const place = await page.locator('#place').boundingBox()
    expect((await page.locator('iframe').boundingBox())?.width).toBe(place?.width)
  })

  it('traps nothing: Escape stays the page’s, focus goes where it is sent', async ({
    page,
    sites,
  }) => {
    await page.goto(sites.host)
    await page.locator('#after').focus()
    await start(page, {}, '#place')
    const frame = await framed(page)
    await say(frame, { kind: 'leave', by: 'escape' })
    await say(frame, { kind: 'event', event: { version: 1, type: 'testStarted' } })
    await eventually(async () => (await told(page)).length).toBe(4)
    expect(await isClosed(page)).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after')
    await page.mouse.wheel(0, 300)
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    await say(frame, { kind: 'leave', by: 'control' })
    await eventually(() => isClosed(page)).toBe(true)
    expect(await page.locator('#place').innerHTML()).toBe('')
  })

  it.for(['the element', 'what is around its shadow root'])(
    'ends when the page takes out %s, and not when that moves',
    async (what, { page, sites }) => {
      await page.goto(sites.host)
      const endedBefore = await page.evaluate(
        async ([token, isInner]) => {
          const around = document.createElement('section')
          const place = document.createElement('div')
          around.attachShadow({ mode: 'open' }).append(place)
          document.body.append(around)
          const wizard = MarketoConnect.mount(place, { token })
          void wizard.closed.then(() => (document.title = 'closed'))
          document.body.prepend(around)
          await new Promise((resolve) => setTimeout(resolve, 200))
          const title = document.title
          const leaving = isInner ? place : around
          leaving.remove()
          return title
        },
        [tokenOf(), what === 'the element'] as const,
      )
      expect(endedBefore).toBe('Host')
      await eventually(() => page.title()).toBe('closed')
    },
  )

  it('refuses an element that stands in no page', async ({ page, sites }) => {
    await page.goto(sites.host)
    const mounting = page.evaluate(
      (token) => void MarketoConnect.mount(document.createElement('div'), { token }),
      tokenOf(),
    )
    await expect(mounting).rejects.toThrow(/the element is not in the page/)
  })

  it('speaks the document’s language, or the one that is asked for', async ({ page, sites }) => {
    await page.goto(sites.host)
    const words = async (given: { locale?: string }, language: string) => {
      await page.evaluate((each) => (document.documentElement.lang = each), language)
      await start(page, { token: tokenOf('hanging~mac'), ...given }, '#place')
      const text = await page.getByRole('status').innerText()
      await page.evaluate(() => (window as unknown as { wizard: { close(): void } }).wizard.close())
      return text
    }
    expect(await words({}, 'de-AT')).toBe('Wird geöffnet…')
    expect(await words({}, 'pt')).toBe('Abrindo…')
    expect(await words({ locale: 'ja' }, 'de')).toBe('開いています…')
    expect(await words({}, 'nl')).toBe('Opening…')
  })
})
