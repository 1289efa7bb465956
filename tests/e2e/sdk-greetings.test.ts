import type { Frame } from 'playwright-core'
import { describe, expect } from 'vitest'
import { eventually, isClosed, it, silent, start, tokenOf } from '#tests/support/sdk-pages.ts'

/** From now on the page in this frame counts what it is told, and answers nothing. */
const listen = (frame: Frame) =>
  frame.evaluate(() => {
    const held = Object.assign(window, { greetings: 0 })
    window.addEventListener('message', () => (held.greetings += 1))
  })
const greetings = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { greetings: number }).greetings)

describe('a frame that does not answer', () => {
  it('is greeted less and less often, and never given up while it is open', async ({
    page,
    sites,
  }) => {
    await page.clock.install()
    await page.goto(sites.host)
    // No time goes by but what the test lets go by.
    await page.clock.pauseAt(Date.now() + 60_000)
    await start(page, { token: tokenOf('silent~mac') })
    const frame = await silent(page)
    await listen(frame)
    await page.clock.runFor(20_000)
    await eventually(() => page.getByRole('status').innerText()).toMatch(/could not be loaded/)
    const early = await greetings(frame)
    expect(early, 'each may be a line in the console').toBeLessThan(12)
    await page.clock.runFor(12_000)
    await eventually(() => greetings(frame)).toBeGreaterThan(early + 1)
    await page.locator('.actions').getByRole('button', { name: 'Close' }).click()
    await eventually(() => isClosed(page)).toBe(true)
  })
})
