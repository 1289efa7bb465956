import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import {
  begin,
  eventsOf,
  headingIn,
  hears,
  sdkPage,
  toldTo,
  updateToken,
  useHostServer,
} from '#tests/support/embedded.ts'
import { it, type Site } from '#tests/support/third-party.ts'

const { handOver } = useHostServer()

const NO_ANSWER = { type: 'error', code: 'no_answer' }
const status = (page: Page) => page.getByRole('status')

/** The same machine under its other name is another page to browsers. */
const renamed = (address: string) => address.replace('127.0.0.1', 'localhost')

describe('a token for another page', () => {
  it('is refused at once, with both named, and opens nothing', async ({ page, host, stranger }) => {
    const { token } = await handOver({ origins: [host.origin, stranger.origin] })
    await page.goto(renamed(sdkPage(host)))
    const both = `${host.origin} ${stranger.origin}`
    await expect(begin(page, token)).rejects.toThrow(
      `MarketoConnect: token is for ${both}; this page is ${renamed(host.origin)}.`,
    )
    expect(await page.locator('marketo-connect').count()).toBe(0)
    expect(await toldTo(page)).toEqual([])
  })

  it('is refused by `updateToken`, too, and the wizard stays', async ({ page, host, stranger }) => {
    const { token } = await handOver({ origins: [host.origin] })
    const other = await handOver({ origins: [stranger.origin] })
    await page.goto(sdkPage(host))
    await begin(page, token)
    await hears(page, { type: 'ready' })
    await expect(updateToken(page, other.token)).rejects.toThrow(/this page is http/)
    await headingIn(page, /^Connect your Marketo to /)
    expect(await page.locator('marketo-connect').count()).toBe(1)
  })

  it('is not one for the page around a frame without an address of its own', async ({
    page,
    host,
  }) => {
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(sdkPage(host))
    await page.waitForFunction(() => 'begin' in window)
    await page.evaluate(
      ([origin, given]) => {
        const frame = document.createElement('iframe')
        frame.srcdoc = `<script type="module">
          import { open } from '${origin}/sdk/v1.js'
          open({ token: '${given}', onReady: () => (parent.document.title = 'ready') })
        </script>`
        document.body.append(frame)
      },
      [inject('endToEnd').origin, token] as const,
    )
    await expect.poll(() => page.title(), { timeout: 15_000 }).toBe('ready')
  })
})

describe('a page’s own policy', () => {
  const policy = (frames: string) =>
    `${frames}; script-src 'unsafe-inline' ${inject('endToEnd').origin}`
  const framed = (site: Site, name: string, frames: string) =>
    sdkPage(site, { headers: { [name]: policy(frames) } })

  it.for(["default-src 'none'", "frame-src 'self'", "child-src 'none'"])(
    'that keeps the wizard out is named at once, without a word to the frame: %s',
    async (frames, { page, host, tolerated }) => {
      // What the browser says by itself, and what we say.
      tolerated.push(
        /violates the following (?:report-only )?Content Security Policy/,
        /MarketoConnect: /,
      )
      const faults: string[] = []
      page.on('pageerror', ({ message }) => faults.push(message))
      // No time goes by but what the test lets go by.
      await page.clock.install()
      await page.goto(framed(host, 'content-security-policy', frames))
      await page.clock.pauseAt(Date.now() + 60_000)
      const { token } = await handOver({ origins: [host.origin] })
      await begin(page, token)
      await hears(page, NO_ANSWER)
      expect(await status(page).innerText()).toMatch(/^The setup could not be loaded/)
      const { origin } = inject('endToEnd')
      const why = `MarketoConnect: frame-src of this page's policy refuses ${origin}.`
      expect(faults).toEqual([why])
      // Whatever is said to the browser's own page in the frame is a line in the console, and fails the test.
      await page.clock.runFor(30_000)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect.poll(() => faults).toEqual([why, why])
      await page.clock.runFor(30_000)
      const errors = (await eventsOf(page)).filter(({ type }) => type === 'error')
      expect(errors).toHaveLength(2)
    },
  )

  it('that only reports keeps nobody out', async ({ page, host, tolerated }) => {
    tolerated.push(/violates the following (?:report-only )?Content Security Policy/)
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(framed(host, 'content-security-policy-report-only', "frame-src 'none'"))
    await begin(page, token)
    await hears(page, { type: 'ready' })
    expect((await eventsOf(page)).filter(({ type }) => type === 'error')).toEqual([])
  })

  it('may keep out other frames', async ({ page, host, stranger, tolerated }) => {
    tolerated.push(/violates the following (?:report-only )?Content Security Policy/)
    const { origin } = inject('endToEnd')
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(framed(host, 'content-security-policy', `frame-src ${origin}`))
    await begin(page, token)
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }, stranger.origin)
    await hears(page, { type: 'ready' })
    expect((await eventsOf(page)).filter(({ type }) => type === 'error')).toEqual([])
  })
})
