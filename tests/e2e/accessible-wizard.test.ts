import { describe, expect } from 'vitest'
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
  said,
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

  it("the host's page, where an id is read out once", async ({ page }) => {
    await goToHost(page, { tenant: newTenant() })
    await expectAccessible(page, 'host page')
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
