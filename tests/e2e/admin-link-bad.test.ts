import { describe, expect } from 'vitest'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import {
  ADMIN,
  enterThroughLink,
  expireAdminLinks,
  goToLinks,
  makeLink,
  milestone,
  openLink,
  refused,
} from '#tests/support/admin-link.ts'
import { it } from '#tests/support/browser.ts'
import { ask } from '#tests/support/raw-requests.ts'
import {
  button,
  heading,
  openWizard,
  said,
  testInstance,
  turn,
  valuesOf,
} from '#tests/support/wizard.ts'

describe('a link of an admin', () => {
  it('opens for two people, twice for one, and for no scanner that only looks', async ({
    page,
    openBrowser,
  }) => {
    await openWizard(page)
    await goToLinks(page)
    const { address } = await makeLink(page)
    const { pathname, search } = new URL(address)
    expect((await ask(pathname + search)).headers['set-cookie']).toBeUndefined()
    await page.getByText(said.t('links.state.unopened')).waitFor()
    const [one, two] = [await openBrowser({ viewport: ADMIN }), await openBrowser()]
    for (const admin of [one, one, two]) {
      await openLink(admin, address)
      await heading(admin, / asks you to connect Marketo to /)
    }
  })

  it('says when it was taken back, at once where it is open, and is made again', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(page)
    await goToLinks(page)
    const { address, code } = await makeLink(page)
    await openLink(admin, address)
    await button(page, said.t('links.takeBackWhat', { code })).click()
    await page.getByText(said.t('links.tookBack')).waitFor()
    await refused(admin, 'revoked')
    await openLink(admin, address)
    await refused(admin, 'revoked')
    await page.getByRole('link', { name: said.t('links.againWhat', { code }) }).click()
    const again = await makeLink(page)
    await openLink(admin, again.address)
    await heading(admin, / asks you to connect Marketo to /)
  })

  it('says when its seven days are over', async ({ page, openBrowser }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { tenant } = await openWizard(page)
    await goToLinks(page)
    const { address } = await makeLink(page)
    await openLink(admin, address)
    await expireAdminLinks(tenant)
    await admin.reload()
    await refused(admin, 'expired')
    await openLink(admin, address)
    await refused(admin, 'expired')
  })

  it('cut short opens nothing', async ({ page, origin }) => {
    for (const token of ['', '?token=', '?token=x', `?token=${'x'.repeat(5000)}`]) {
      await page.goto(`${origin}/admin-link/open${token}`)
      await refused(page, 'unknown')
    }
    expect(await page.context().cookies()).toEqual([])
  })

  it('is told to be opened again where this browser never did, or too long ago', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(page)
    await goToLinks(page)
    await openLink(admin, (await makeLink(page)).address)
    await admin.context().clearCookies()
    await admin.reload()
    await heading(admin, said.t('adminLink.problem.notOpen.title'))
  })

  it('opens nothing of the wizard, and a wizard session nothing of it', async ({
    page,
    openBrowser,
    origin,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { path } = await openWizard(page)
    await goToLinks(page)
    await openLink(admin, (await makeLink(page)).address)
    const linkPage = admin.url()
    await admin.goto(origin + path)
    await heading(admin, said.t('problem.noSession.title'))
    await page.goto(linkPage)
    await heading(page, said.t('adminLink.problem.notOpen.title'))
  })

  it('made twice for the same thing: the first one stops', async ({ page, openBrowser }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(page)
    await goToLinks(page)
    const first = await makeLink(page)
    await page.getByRole('link', { name: said.t('links.made.another') }).click()
    await page.getByText(said.t('links.replaces')).waitFor()
    const second = await makeLink(page)
    await openLink(admin, first.address)
    await refused(admin, 'revoked')
    await openLink(admin, second.address)
    await heading(admin, / asks you to connect Marketo to /)
  })
})

describe('a link for one thing', () => {
  it('shows what the test found and its steps, and tests again when told', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { path } = await testInstance(page, '000-IPB-603')
    await goToLinks(page, path, 'scope=fix')
    await page.getByText('Tied to 000-IPB-603', { exact: false }).waitFor()
    const { address } = await makeLink(page)
    await openLink(admin, address)
    await heading(admin, / asks you to change one thing in Marketo$/)
    await admin.getByText('203.0.113.10').first().waitFor()
    expect(await admin.getByLabel(said.t('credentials.clientSecret.label')).count()).toBe(0)
    await button(admin, said.t('adminLink.fix.changed')).click()
    await admin.getByText(/^We test it by ourselves now/).waitFor()
    await button(admin, said.t('adminLink.fix.testNow')).click()
    await heading(admin, / asks you to change one thing in Marketo$/)
  })

  it('ends when the change works, and the customer is connected', async ({ page, openBrowser }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { path } = await testInstance(page, '000-WSA-603')
    await goToLinks(page, path, 'scope=fix')
    await openLink(admin, (await makeLink(page)).address)
    // Nobody else's test asks this instance.
    await turn('000-WSA-603', { workspacesGranted: NOTHING_WRONG.workspacesGranted })
    await button(admin, said.t('adminLink.fix.testNow')).click()
    await refused(admin, 'completed')
    const links = page.locator('#links')
    await links.getByText(said.t('links.state.completed'), { exact: true }).waitFor()
    await page.goto(new URL(`${path}/connected`, page.url()).href)
    await heading(page, / can read your Marketo$/)
  })

  it('takes new values where the fix gives new ones', async ({ page, openBrowser }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { path } = await testInstance(page, '000-SEC-401')
    await goToLinks(page, path, 'scope=fix')
    await openLink(admin, (await makeLink(page)).address)
    await enterThroughLink(admin, valuesOf('000-SEC-401', 'correct'))
    await heading(admin, said.t('adminLink.works.title'))
    await page.getByRole('link', { name: said.t('links.toConfirm.button') }).waitFor()
  })

  it('shows one step and no other, and the customer sees its tick', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(page)
    await goToLinks(page, undefined, 'scope=step:role')
    await openLink(admin, (await makeLink(page)).address)
    await heading(admin, / asks you for one step in Marketo$/)
    expect(await admin.getByText(said.t('adminLink.task.service')).count()).toBe(0)
    const done = `${said.t('adminLink.markDone')}: ${said.t('adminLink.task.role')}`
    await button(admin, done).click()
    await admin.getByText(said.t('adminLink.stepIsDone.title')).waitFor()
    await milestone(page, said.t('links.progress.role'))
  })
})
