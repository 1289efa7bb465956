import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { heading, said } from '#tests/support/wizard.ts'

/** The first width at which the list of a page's parts stands beside it, in pixels. */
const WIDE = 1240

async function open(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.goto(address)
  await heading(page, /./)
}

const beside = (page: Page) => page.locator('nav[aria-labelledby=on-this-page]')
const above = (page: Page) => page.locator('nav details', { hasText: said.t('docs.page.onPage') })

const edges = (place: Locator) =>
  place.evaluate((element) => {
    const { left, right, bottom } = element.getBoundingClientRect()
    return { left, right, bottom }
  })

describe('the parts of a page', () => {
  it('stand at the same place beside every page', async ({ page, origin }) => {
    const places: number[] = []
    for (const path of ['/docs/embed', '/docs/errors/ip_blocked', '/docs/api/errors']) {
      await open(page, origin + path, 1440)
      places.push((await edges(beside(page))).left)
    }
    expect(new Set(places).size, places.join()).toBe(1)
  })

  it('show the whole ring of the one that has the focus', async ({ page, origin }) => {
    await open(page, `${origin}/docs/embed`, WIDE)
    const link = beside(page).getByRole('link').first()
    await page.keyboard.press('Tab')
    await link.focus()
    const ring = await link.evaluate((element) => {
      const { outlineWidth, outlineOffset } = getComputedStyle(element)
      return Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset)
    })
    expect(ring).toBeGreaterThan(1)
    const [inner, outer] = [await edges(link), await edges(beside(page))]
    expect(inner.left - ring).toBeGreaterThanOrEqual(outer.left)
    expect(inner.right + ring).toBeLessThanOrEqual(outer.right)
  })

  it('fade where they go on below the window, and are whole at their end', async ({
    page,
    origin,
  }) => {
    await open(page, `${origin}/docs/api/errors`, 1440)
    const list = beside(page)
    expect(await list.evaluate((nav) => nav.scrollHeight > nav.clientHeight)).toBe(true)
    const mask = await list.evaluate((nav) => getComputedStyle(nav).maskImage)
    const faded = Number(/calc\(100% - (\d+)px\)/.exec(mask)?.[1])
    expect(faded).toBeGreaterThan(0)
    await list.evaluate((nav) => nav.scrollTo(0, nav.scrollHeight))
    const last = await edges(list.getByRole('link').last())
    // Chromium scrolls by whole pixels.
    expect(last.bottom).toBeLessThan((await edges(list)).bottom - faded + 1)
  })

  it('are those that a reader looks for, not each of many', async ({ page, origin }) => {
    await open(page, `${origin}/docs/simulated`, 1440)
    expect(await beside(page).getByRole('link').count()).toBe(4)
  })

  it('unfold above the page where there is no room beside it', async ({ page, origin }) => {
    await open(page, `${origin}/docs/embed`, WIDE)
    expect([await above(page).isVisible(), await beside(page).isVisible()]).toEqual([false, true])
    await page.setViewportSize({ width: WIDE - 1, height: 800 })
    expect([await above(page).isVisible(), await beside(page).isVisible()]).toEqual([true, false])
    const link = above(page).getByRole('link', { name: '3. Verify the receipt' })
    expect(await link.isVisible()).toBe(false)
    await above(page).locator('summary').click()
    await link.click()
    expect(new URL(page.url()).hash).toBe('#3-verify-the-receipt')
  })
})

describe('code', () => {
  it.for([375, 1000, 1280])(
    'in the text and in tables breaks in no word, at %i px',
    async (width, { page, origin }) => {
      const broken: string[] = []
      for (const path of ['/docs/embed', '/docs/api', '/docs/webhooks', '/docs/simulated']) {
        await open(page, origin + path, width)
        broken.push(...(await page.locator('article').evaluate(wordsOverLines, MOST)))
      }
      expect(broken).toEqual([])
    },
  )

  it.for(['/docs/embed', '/docs/errors/ip_blocked'])(
    'in lines has them as far apart as its own letters take, on %s',
    async (path, { page, origin }) => {
      await open(page, origin + path, 1280)
      const lines = await page.locator('article pre:visible').evaluateAll((all) =>
        all.map((pre) => {
          const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(pre)
          const padding = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd)
          const line = (pre.clientHeight - padding) / (pre.textContent ?? '').split('\n').length
          return line / Number.parseFloat(getComputedStyle(pre.firstElementChild ?? pre).fontSize)
        }),
      )
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.filter((times) => times < 1.5 || times > 1.7)).toEqual([])
    },
  )
})

/** Characters that a line has room for at every width that is looked at. */
const MOST = 18

/** Words within code, to the next blank, dot or underscore, that stand on more than one line without need. */
function wordsOverLines(article: Element, most: number): string[] {
  const range = document.createRange()
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const broken: string[] = []
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!text.parentElement?.closest('code') || text.parentElement.closest('pre, thead')) continue
    for (const { 0: word, index } of text.nodeValue?.matchAll(/[^ ._]+[._]?/g) ?? []) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      if (lines.size > 1 && word.length <= most) broken.push(word)
    }
  }
  return broken
}
