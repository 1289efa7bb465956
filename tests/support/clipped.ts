import type { Page } from 'playwright-core'

/**
 * What of the page's text does not fit where it stands, at the present width: one line each, none when all is well.
 * What scrolls in a box of its own fits; what only a screen reader reads has no size.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) {
      found.push(`the page is ${root.scrollWidth} px wide, of ${root.clientWidth}`)
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('svg, script, style, noscript, option, [hidden]')) continue
      if (element.closest('.visually-hidden')) continue
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3)
      const text = texts.map(({ textContent }) => textContent).join('')
      const style = getComputedStyle(element)
      const isBox = element.clientWidth > 1 && element.clientHeight > 1
      if (text.trim() === '' || !isBox || !element.checkVisibility()) continue
      const scrolls = (value: string) => value === 'auto' || value === 'scroll'
      const isWide = element.scrollWidth > element.clientWidth + 1 && !scrolls(style.overflowX)
      const isCut = /hidden|clip/.test(style.overflowY)
      const isTall = isCut && element.scrollHeight > element.clientHeight + 1
      if (isWide || isTall) {
        const size = `${element.scrollWidth}×${element.scrollHeight}`
        const place = `${element.clientWidth}×${element.clientHeight}`
        found.push(`${element.tagName} "${text.trim().slice(0, 60)}": ${size} in ${place}`)
      }
    }
    return found
  })
}

/** Everything that folds is unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}
