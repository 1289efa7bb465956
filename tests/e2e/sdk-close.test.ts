import { describe, expect } from 'vitest'
import {
  begin,
  headingIn,
  hears,
  sdkPage,
  useHostServer,
  wizardIn,
} from '#tests/support/embedded.ts'
import { it } from '#tests/support/third-party.ts'
import { said } from '#tests/support/wizard.ts'

const { handOver } = useHostServer()

describe('the close button over the wizard’s own line', () => {
  it.for([1280, 375])(
    'covers nothing of it, %i px wide, however far it is scrolled',
    async (width, { openBrowser, host }) => {
      const page = await openBrowser({ viewport: { width, height: 700 } })
      const { token } = await handOver({ origins: [host.origin] })
      await page.goto(sdkPage(host))
      await begin(page, token)
      await hears(page, { type: 'ready' })
      const wizard = wizardIn(page)
      await wizard.getByRole('link', { name: said.t('opening.canAdmin') }).click()
      await headingIn(page, said.t('start.title'))
      await wizard.getByRole('link', { name: said.t('action.continue') }).click()
      await hears(page, { type: 'step', step: 'role' })
      const close = (await page.getByRole('button', { name: 'Close' }).boundingBox())!
      const step = wizard.getByText(/^Step \d of 6$/)
      const before = (await step.boundingBox())!
      expect(before.x + before.width).toBeLessThanOrEqual(close.x)
      const middles = [before, close].map(({ y, height }) => y + height / 2)
      expect(Math.abs(middles[0]! - middles[1]!)).toBeLessThanOrEqual(1)
      await wizard.getByRole('main').evaluate(() => scrollTo(0, 200))
      expect(await step.boundingBox()).toEqual(before)
    },
  )
})
