import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { MAIN_STATES, openState } from '#tests/support/states.ts'
import {
  awaitResult,
  chooseIHaveTheValues,
  enterCredentials,
  openWizard,
  pressTest,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('in the way that a person set their system', () => {
  it('nothing moves where motion is not wanted', { timeout: 90_000 }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const state of MAIN_STATES) {
      await openState(page, state)
      const moving = await page.evaluate(() => {
        const seconds = (durations: string) => Math.max(...durations.split(',').map(parseFloat))
        return [...document.querySelectorAll('*')]
          .filter((element) =>
            ['', '::before', '::after'].some((part) => {
              const style = getComputedStyle(element, part)
              const turns = style.animationName === 'none' ? 0 : seconds(style.animationDuration)
              return Math.max(turns, seconds(style.transitionDuration)) > 0.001
            }),
          )
          .map((element) => element.outerHTML.slice(0, 160))
      })
      expect(moving, state.name).toEqual([])
    }
  })

  it('forced colours leave a ring, an edge and a mark', { timeout: 90_000 }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    for (const state of MAIN_STATES) {
      await openState(page, state)
      expect(await withoutRing(page), state.name).toEqual([])
      expect(await withoutEdge(page), state.name).toEqual([])
      expect(await unmarked(page), state.name).toEqual([])
    }
  })
})

describe('a test under way', () => {
  it('says little at a time, and moves nothing', { timeout: 60_000 }, async ({ page }) => {
    await openWizard(page, { needs: 'leadActivityCampaign' })
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await watch(page)
    await pressTest(page)
    await awaitResult(page)
    const { said, shifts } = await page.evaluate(() => globalThis.watched)
    expect(shifts, 'layout shifts').toEqual([])
    expect(said.length).toBeGreaterThan(1)
    const pauses = said.slice(1).map(({ at }, index) => at - (said[index]?.at ?? 0))
    expect(Math.min(...pauses), 'milliseconds between two announcements').toBeGreaterThan(1000)
    expect(new Set(said.map(({ text }) => text)).size, 'each once').toBe(said.length)
  })
})

declare global {
  var watched: { said: { text: string; at: number }[]; shifts: string[] }
}

/** From here on, what live regions say of the test, and what moves on its page without anybody's doing. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    globalThis.watched = { said: [], shifts: [] }
    const { said, shifts } = globalThis.watched
    const isTest = () => location.pathname.endsWith('/test')
    new MutationObserver(() => {
      if (!isTest()) return
      for (const region of document.querySelectorAll('main [role=status]')) {
        const text = region.textContent ?? ''
        if (text !== '' && text !== said.at(-1)?.text) said.push({ text, at: performance.now() })
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & Record<string, unknown>
        if (isTest() && hadRecentInput !== true) shifts.push(`${Number(value).toFixed(4)}`)
      }
    }).observe({ type: 'layout-shift' })
  })
}

const FOCUSABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary'

/** What can have the focus and does not show it. */
function withoutRing(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      if (!element.checkVisibility()) continue
      element.focus({ focusVisible: true } as FocusOptions)
      const around = [element, element.closest('label'), element.parentElement]
      const hasRing = around.some((each) => each && getComputedStyle(each).outlineStyle !== 'none')
      if (!hasRing) found.push(element.outerHTML.slice(0, 160))
    }
    return found
  }, FOCUSABLE)
}

/** Buttons and fields are told from text by their edge, since no background is left. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = 'input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea'
    const filled = [
      ...document.querySelectorAll<HTMLElement>(`button[class*=primary], ${controls}`),
    ]
    return filled
      .filter((element) => element.checkVisibility())
      .filter((element) => getComputedStyle(element).borderBlockEndStyle === 'none')
      .map((element) => element.outerHTML.slice(0, 160))
  })
}

/** Of things of a kind, the chosen one looks different by more than its colours. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const look = (element: Element) =>
      [element, ...element.querySelectorAll('*')].map(lookOfOne).join('; ')
    const lookOfOne = (element: Element) => {
      const style = getComputedStyle(element)
      const { borderBlockEndWidth, borderBlockEndStyle, outlineStyle, outlineWidth } = style
      const { fontWeight, textDecorationLine } = style
      const edge = `${borderBlockEndWidth} ${borderBlockEndStyle} ${outlineStyle} ${outlineWidth}`
      return `${edge} ${fontWeight} ${textDecorationLine}`
    }
    const chosen = '[aria-current]:not([aria-current=false]), label:has(:checked)'
    return [...document.querySelectorAll(chosen)]
      .filter((element) => {
        const kind = element.tagName
        const others = [...(element.closest('ol, ul, nav, fieldset')?.querySelectorAll(kind) ?? [])]
        const other = others.find((each) => each !== element && !each.matches(chosen))
        return other !== undefined && look(other) === look(element)
      })
      .map((element) => element.outerHTML.slice(0, 160))
  })
}
