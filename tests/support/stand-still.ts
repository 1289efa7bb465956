import type { Page } from 'playwright-core'
import { timesIn } from '#tests/support/values-on-pages.ts'

/** Ready for a picture: nothing moves, nothing has the focus, and what differs from run to run says the same. */
export async function standStill(page: Page, locale: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.mouse.move(0, 0)
  const patterns = timesIn(locale).map(({ source }) => source)
  await page.evaluate(async (sources) => {
    await document.fonts.ready
    ;(document.activeElement as HTMLElement | null)?.blur()
    for (const element of document.querySelectorAll('[data-varies]')) element.textContent = '…'
    const times = sources.map((source) => new RegExp(source, 'gu'))
    const digits = /\p{Nd}/gu
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? ''
      if (times.some((time) => text.search(time) >= 0)) {
        node.textContent = times.reduce(
          (said, time) => said.replaceAll(time, (one) => one.replaceAll(digits, '0')),
          text,
        )
      }
    }
    scrollTo(0, 0)
  }, patterns)
}
