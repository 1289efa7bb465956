import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const WIDTHS = [320, 375, 1280]

/**
 * Fails with what axe holds against the page as it stands, everything unfolded, light and dark, and with the widths (in
 * pixels) at which the page is wider than the window.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  const held: string[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) held.push(`${width} px: ${wide} px wide`)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await standStill(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    for (const { id, nodes } of violations) {
      held.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`)
    }
  }
  expect(held, state).toEqual([])
}

/** Colours in the middle of a change are nobody's choice. */
function standStill(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const ends = (animation: Animation) =>
      animation.effect?.getComputedTiming().iterations !== Infinity
    const running = document.getAnimations().filter(ends)
    return Promise.allSettled(running.map(({ finished }) => finished))
  })
}
