import { describe } from 'vitest'
import { expectAccessible } from '#tests/support/accessible.ts'
import { enterThroughLink, goToLinks, makeLink, openLink } from '#tests/support/admin-link.ts'
import { it } from '#tests/support/browser.ts'
import {
  button,
  heading,
  openWizard,
  said,
  testInstance,
  turn,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('for everybody, light and dark, at every width', () => {
  it('the page of links: empty, with a wrong address, made, taken back', async ({ page }) => {
    await openWizard(page, { needs: 'leadActivityCampaign' })
    await goToLinks(page)
    await expectAccessible(page, 'no link yet')
    await page.getByLabel(said.t('links.address.label')).fill('nothing of Marketo')
    await button(page, said.t('links.make')).click()
    await page.locator('#address-error').waitFor()
    await expectAccessible(page, 'an address that names nothing')
    await page.getByLabel(said.t('links.address.label')).fill('')
    const { code } = await makeLink(page)
    await expectAccessible(page, 'a link just made')
    await button(page, said.t('links.takeBackWhat', { code })).click()
    await page.getByText(said.t('links.tookBack')).waitFor()
    await expectAccessible(page, 'a link taken back')
  })

  it("the admin's page: what to do, a test under way, what it found, that it works; and the confirmation", async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser()
    await openWizard(page, { needs: 'leadActivityCampaign' })
    await goToLinks(page)
    await openLink(admin, (await makeLink(page)).address)
    await expectAccessible(admin, 'what to do')
    await turn('000-WSP-008', { latencyMs: 20_000 })
    await enterThroughLink(admin, valuesOf('000-WSP-008'), 'Robin')
    await heading(admin, 'Testing 000-WSP-008')
    await expectAccessible(admin, 'a test under way')
    await button(admin, said.t('action.stop')).click()
    await heading(admin, / asks you to connect Marketo to /)
    await enterThroughLink(admin, valuesOf('000-SEC-401'))
    await heading(admin, /^The Client Secret is .*not right$/)
    await expectAccessible(admin, 'what the test found')
    await admin.getByRole('link', { name: said.t('adminLink.found.change') }).click()
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, said.t('adminLink.works.title'))
    await expectAccessible(admin, 'it works')
    await page.getByRole('link', { name: said.t('links.toConfirm.button') }).waitFor()
    await expectAccessible(page, 'values to confirm')
    await page.getByRole('link', { name: said.t('links.toConfirm.button') }).click()
    await heading(page, said.t('confirm.title'))
    await expectAccessible(page, 'the confirmation')
    await button(page, said.t('confirm.connect')).click()
    await heading(admin, said.t('adminLink.problem.completed.title'))
    await expectAccessible(admin, 'a link that is done')
  })

  it('a link for one fix, before and after it is said to be done, and one for one step', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser()
    const { path } = await testInstance(page, '000-IPB-603')
    await goToLinks(page, path, 'scope=fix')
    await expectAccessible(page, 'a link for a fix')
    await openLink(admin, (await makeLink(page)).address)
    await expectAccessible(admin, 'the fix')
    await button(admin, said.t('adminLink.fix.changed')).click()
    await admin.getByText(/^We test it by ourselves now/).waitFor()
    await expectAccessible(admin, 'the fix is watched')
    await goToLinks(page, path, 'scope=step:service')
    await openLink(admin, (await makeLink(page)).address)
    await expectAccessible(admin, 'one step')
  })

  it.for(['/open', '/open?token=x', '/open?problem=expired', '/open?problem=revoked', '/ended'])(
    '/admin-link%s',
    async (place, { page, origin }) => {
      await page.route('**/open?**', (route) => {
        // A post that never gets an answer.
        if (route.request().method() !== 'POST') return route.continue()
      })
      await page.goto(`${origin}/admin-link${place}`)
      await heading(page, /./)
      await expectAccessible(page, place)
    },
  )
})
