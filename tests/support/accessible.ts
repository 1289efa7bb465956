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
    held.push(...(await heldAgainst(page)).map((line) => `${colorScheme}: ${line}`))
  }
  expect(held, state).toEqual([])
}

/**
 * What axe holds against the page as it stands: WCAG 2.2 A and AA, and what axe thinks good besides. `rules` asks for
 * these alone.
 */
export async function heldAgainst(page: Page, rules?: string[]): Promise<string[]> {
  await standStill(page)
  // The other mode puts each result together in a page of its own, for frames that we do not have.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ['violations'],
    // Of WCAG 2.2, and off unless asked for.
    rules: { 'target-size': { enabled: true } },
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  })
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`,
  )
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
