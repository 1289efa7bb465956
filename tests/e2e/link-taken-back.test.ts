import { describe } from 'vitest'
import { ADMIN, goToLinks, makeLink, openLink, refused } from '#tests/support/admin-link.ts'
import { it } from '#tests/support/browser.ts'
import { button, openWizard, said } from '#tests/support/wizard.ts'

describe('a link of an admin', () => {
  it('says so where it was taken back before its page listened', async ({ page, openBrowser }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(page)
    await goToLinks(page)
    const { address, code } = await makeLink(page)
    const taken = Promise.withResolvers<void>()
    await admin.route('**/changes*', async (route) => {
      await taken.promise
      await route.continue()
    })
    await openLink(admin, address)
    await button(page, said.t('links.takeBackWhat', { code })).click()
    await page.getByText(said.t('links.tookBack')).waitFor()
    taken.resolve()
    await refused(admin, 'revoked')
  })
})
