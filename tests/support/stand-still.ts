import type { Page } from 'playwright-core'
import { timesIn } from '#tests/support/values-on-pages.ts'

/** Ready for a picture: nothing moves, nothing has the focus, and what differs from run to run says the same. */
export async function standStill(page: Page, locale: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.mouse.move(0, 0)
  await page.waitForFunction(isHydrated)
  const patterns = timesIn(locale).map(({ time, sample }) => ({ source: time.source, sample }))
  await page.evaluate(async (times) => {
    await document.fonts.ready
    ;(document.activeElement as HTMLElement | null)?.blur()
    for (const element of document.querySelectorAll('[data-varies]')) element.textContent = '…'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      const said = times.reduce(
        (before, { source, sample }) => before.replaceAll(new RegExp(source, 'gu'), sample),
        text,
      )
      if (said !== text) node.textContent = said
    }
    scrollTo(0, 0)
  }, patterns)
}

/** React compares the page's texts with its own as long as it has not taken over the last of them. */
function isHydrated(): boolean {
  const last = [...document.querySelectorAll('main :is(h1, p, li, dd, button, a)')].at(-1)
  return Object.keys(last ?? {}).some((key) => key.startsWith('__react'))
}
