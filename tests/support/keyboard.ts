import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

const MOST_TABS = 80

/** Goes there by the tabulator alone; refuses a way over a place where nobody sees that they are there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
    expect(await unseenFocus(page), 'the focus is not to be seen').toBeNull()
  }
  throw new Error(`no way to ${target} by keyboard`)
}

/** Goes there and presses it. */
export async function tabAndPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

export const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement).catch(() => false)

/** What has the focus without a ring, or outside the window; null when all is well, or the document itself has it. */
function unseenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const held = document.activeElement
    if (held === null || held === document.body) return null
    const ring = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const { width, height } = held.getBoundingClientRect()
    // A radio button is shown by its label.
    const shown = [held, held.closest('label'), held.parentElement].some(
      (element) => element !== null && ring(element),
    )
    const isSeen = shown && width > 0 && height > 0
    return isSeen ? null : held.outerHTML.slice(0, 200)
  })
}
