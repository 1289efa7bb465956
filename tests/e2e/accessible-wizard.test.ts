import { describe } from 'vitest'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import {
  button,
  chooseIHaveTheValues,
  enterCredentials,
  goToHost,
  heading,
  newTenant,
  openWizard,
  pressTest,
  runTest,
  said,
  turn,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('for everybody, light and dark, at every width', () => {
  it("the link's page, before it goes on by itself, and the pages of a link that is over", async ({
    page,
    origin,
  }) => {
    await page.route('**/open?**', (route) => {
      // A post that never gets an answer.
      if (route.request().method() !== 'POST') return route.continue()
    })
    await goToHost(page, { tenant: newTenant() })
    await button(page, said.t('demo.connect')).click()
    await heading(page, /^Connect Marketo to /)
    await expectAccessible(page, 'the page of the link')
    for (const path of ['/connect/-/open', '/connect/-/ended']) {
      await page.goto(origin + path)
      await expectAccessible(page, path)
    }
  })

  it.for(['', '/start', '/role', '/service'])(
    'the screen before the form: %s',
    async (step, { page }) => {
      const { path } = await openWizard(page, { needs: 'leadActivityCampaign' })
      await page.goto(new URL(path + step, page.url()).href)
      await heading(page, /./)
      await expectAccessible(page, step)
    },
  )

  it('the form: empty, with errors, with repairs and warnings, with two ids', async ({ page }) => {
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await expectAccessible(page, 'empty form')
    await pressTest(page)
    await page.locator('#endpoint-error').waitFor()
    await expectAccessible(page, 'form with errors')
    await enterCredentials(page, {
      ...valuesOf('000-SWP-401'),
      endpoint: ' http://000-SWP-401.mktorest.com/rest',
    })
    await page.getByText(said.t('credentials.swapped')).waitFor()
    await expectAccessible(page, 'form with repairs and swapped values')
    await enterCredentials(page, { endpoint: '000-SWP-401 000-CON-200', clientSecret: '•••••••' })
    await page.getByText(/two different Munchkin IDs/).waitFor()
    await expectAccessible(page, 'form with two ids')
  })

  it('a test under way, a stopped one, and a connection that works', async ({ page }) => {
    await turn('000-WSP-008', { latencyMs: 20_000 })
    await openWizard(page, { needs: 'gaps' })
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-WSP-008'))
    await pressTest(page)
    await heading(page, 'Testing 000-WSP-008')
    await expectAccessible(page, 'test under way')
    await button(page, said.t('action.stop')).click()
    await heading(page, said.messages.verdicts.test_cancelled.title)
    await expectAccessible(page, 'test stopped')
    await page.getByRole('link', { name: said.t('action.change') }).click()
    await enterCredentials(page, valuesOf('000-GAP-200'))
    await runTest(page)
    await heading(page, /is connected, with gaps$/)
    await expectAccessible(page, 'connected, with gaps')
  })
})
