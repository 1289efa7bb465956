import { describe, expect } from 'vitest'
import {
  ADMIN,
  CUSTOMER,
  enterThroughLink,
  goToLinks,
  makeLink,
  openLink,
} from '#tests/support/admin-link.ts'
import { it as inBrowser } from '#tests/support/browser.ts'
import { button, heading, openWizard, said, testInstance, valuesOf } from '#tests/support/wizard.ts'

/** What Chromium says itself of a network that is away. */
const it = inBrowser.override('tolerated', [/ERR_INTERNET_DISCONNECTED/])

const { ip_restrictions: restrictions } = said.messages.question
const noPermissions = /^The API user .*no API permissions$/

describe('a link for one fix', () => {
  it('asks the admin what settles the doubt, and the answer stands on both pages', async ({
    openBrowser,
  }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    const { path } = await testInstance(customer, '000-IPB-603')
    await goToLinks(customer, path, 'scope=fix')
    await openLink(admin, (await makeLink(customer)).address)
    await customer.goto(new URL(`${path}/diagnosis`, customer.url()).href)

    await button(admin, restrictions.no).click()
    await admin.getByRole('heading', { level: 2, name: noPermissions }).waitFor()
    await expect.poll(() => admin.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await heading(customer, noPermissions)

    const takeBack = said.t('diagnosis.takeBackWhat', { question: restrictions.title })
    await button(admin, takeBack).click()
    await button(admin, restrictions.no).waitFor()
    await heading(customer, /^Marketo is .*blocking our addresses$/)
  })

  it('asks in the values that came through it, too', async ({ openBrowser }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(customer)
    await goToLinks(customer)
    await openLink(admin, (await makeLink(customer)).address)
    await enterThroughLink(admin, valuesOf('000-IPB-603'))
    await button(admin, restrictions.no).click()
    await heading(admin, noPermissions)
  })
})

describe('a link for one step', () => {
  it('comes with a change request for that step alone', async ({ page }) => {
    const { path } = await openWizard(page)
    await goToLinks(page, path, 'scope=step:role')
    const { address, code } = await makeLink(page)
    await page.getByText(said.t('links.made.request')).click()
    const text = await page
      .getByRole('group', { name: said.t('links.made.request') })
      .last()
      .innerText()
    for (const part of ['New Role', 'Read-Only Person', address, code]) expect(text).toContain(part)
    expect(text).not.toContain('LaunchPoint')
  })
})

describe('the page of a link, offline', () => {
  it('says so beside the button, and keeps what is typed', async ({ openBrowser }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(customer)
    await goToLinks(customer)
    await openLink(admin, (await makeLink(customer)).address)
    await admin.locator('#step-values > summary').click()
    const secret = admin.getByLabel(said.t('credentials.clientSecret.label'), { exact: true })
    await secret.fill('still-being-typed')

    await admin.context().setOffline(true)
    const tick = `${said.t('adminLink.markDone')}: ${said.t('adminLink.task.role')}`
    await button(admin, tick).click()
    await admin.getByRole('alert').getByText(said.t('problem.away.press')).waitFor()
    expect(await secret.inputValue()).toBe('still-being-typed')

    await admin.context().setOffline(false)
    await button(admin, tick).click()
    await admin.locator('#step-role > summary').getByText(said.t('adminLink.taskDone')).waitFor()
    expect(await secret.inputValue()).toBe('still-being-typed')
  })
})
