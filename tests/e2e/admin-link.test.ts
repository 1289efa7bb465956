import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  ADMIN,
  atTheLink,
  CUSTOMER,
  enterThroughLink,
  goToLinks,
  makeLink,
  milestone,
  openLink,
  tickAll,
  words,
} from '#tests/support/admin-link.ts'
import { it } from '#tests/support/browser.ts'
import { button, heading, openWizard, said, testInstance, valuesOf } from '#tests/support/wizard.ts'

const works = said.t('adminLink.works.title')

describe('a customer who is no Marketo admin', () => {
  it('sends a link, watches the colleague, and connects what they entered', async ({
    openBrowser,
  }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(customer)
    await goToLinks(customer)
    await customer.getByText(said.t('links.none')).waitFor()
    const { address, code } = await makeLink(customer)
    expect(address).toMatch(/\/admin-link\/open\?token=[\w-]{43}$/)
    expect(code).toMatch(/^[a-z]+-[a-z]+$/)
    await customer.getByText(said.t('links.state.unopened')).waitFor()

    await openLink(admin, address)
    await heading(admin, /^\S.* of .+ asks you to connect Marketo to /)
    expect(await words(admin)).toBe(code)
    await milestone(customer, /^Opened /)

    await tickAll(admin)
    await milestone(customer, said.t('links.progress.endpoint'))

    await enterThroughLink(admin, valuesOf('000-CON-200'), 'Robin')
    await heading(admin, works)
    expect(await admin.getByRole('main').innerText()).toContain('000-CON-200')

    await milestone(customer, /^Values entered by Robin /)
    await customer.getByRole('link', { name: said.t('links.toConfirm.button') }).click()
    await heading(customer, said.t('confirm.title'))
    const main = await customer.getByRole('main').innerText()
    for (const seen of ['000-CON-200', 'Robin', code]) expect(main).toContain(seen)
    expect(main).toMatch(/API user\s+\S+@\S+/)

    await button(customer, said.t('confirm.connect')).dblclick()
    await heading(customer, / can read your Marketo$/)
    await heading(admin, said.t('adminLink.problem.completed.title'))
    await openLink(admin, address)
    await heading(admin, said.t('adminLink.problem.completed.title'))
  })

  it('refuses values that are not theirs: nothing is connected, and the link is over', async ({
    openBrowser,
  }) => {
    const { customer, admin } = await atTheLink(openBrowser)
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, works)
    await customer.getByRole('link', { name: said.t('links.toConfirm.button') }).click()
    await button(customer, said.t('confirm.decline')).click()
    await customer.getByText(said.t('links.declined')).waitFor()
    await heading(admin, said.t('adminLink.problem.revoked.title'))
    await customer.goBack()
    // The browser may show what it kept of that page, until it hears that it is not so any more.
    await button(customer, said.t('confirm.connect')).waitFor({ state: 'detached' })
  })

  it('gets all of it without JavaScript, both sides', async ({ openBrowser }) => {
    const noScript = { javaScriptEnabled: false }
    const { customer, admin, path } = await atTheLink(openBrowser, noScript)
    await tickAll(admin)
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, works)
    await customer.goto(new URL(`${path}/confirm`, customer.url()).href)
    await button(customer, said.t('confirm.connect')).click()
    await heading(customer, / can read your Marketo$/)
    await admin.reload()
    await heading(admin, said.t('adminLink.problem.completed.title'))
  })
})

describe('the admin', () => {
  it('mends wrong values on the same page without typing the others again', async ({
    openBrowser,
  }) => {
    const { customer, admin } = await atTheLink(openBrowser)
    await enterThroughLink(admin, valuesOf('000-SEC-401'))
    await heading(admin, /^The Client Secret is .*not right$/)
    await milestone(customer, /^The test found: /)
    await admin.getByRole('link', { name: said.t('adminLink.found.change') }).click()
    const clientId = admin.getByLabel(said.t('credentials.clientId.label'), { exact: true })
    expect(await clientId.inputValue()).toBe('')
    const { clientSecret } = valuesOf('000-SEC-401', 'correct')
    await enterThroughLink(admin, { clientSecret })
    await heading(admin, works)
  })

  it('loses nothing typed when the page learns something new', async ({ openBrowser }) => {
    const { admin, address } = await atTheLink(openBrowser)
    const second = await openBrowser()
    await unfold(admin, 'values')
    const secret = admin.getByLabel(said.t('credentials.clientSecret.label'), { exact: true })
    await secret.fill('still-being-typed')
    await openLink(second, address)
    await button(second, tick('role')).click()
    await admin.locator('#step-role > summary').getByText(said.t('adminLink.taskDone')).waitFor()
    expect(await secret.inputValue()).toBe('still-being-typed')
    expect(await secret.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await admin.locator('#step-values').getAttribute('open')).not.toBeNull()
  })

  it('cannot enter another instance than the one the link is tied to', async ({ openBrowser }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    await openWizard(customer)
    await goToLinks(customer)
    await customer.getByLabel(said.t('links.address.label')).fill('no address')
    await button(customer, said.t('links.make')).click()
    await customer.locator('#address-error').waitFor()
    await customer
      .getByLabel(said.t('links.address.label'))
      .fill('https://app-sim.marketo.com/?munchkinId=000-CON-200')
    const { address } = await makeLink(customer)
    await openLink(admin, address)
    await enterThroughLink(admin, valuesOf('000-NOS-200'))
    await admin.getByText(said.t('adminLink.otherInstance.title')).waitFor()
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, works)
  })

  it('sees nothing of what the customer stored', async ({ openBrowser }) => {
    const customer = await openBrowser({ viewport: CUSTOMER })
    const admin = await openBrowser({ viewport: ADMIN })
    const { clientId, clientSecret } = valuesOf('000-SEC-401')
    const { path } = await testInstance(customer, '000-SEC-401')
    await goToLinks(customer, path)
    const { address } = await makeLink(customer)
    await openLink(admin, address)
    const page = await admin.content()
    for (const stored of [clientId, clientSecret]) expect(page).not.toContain(stored)
  })
})

const tick = (task: 'role' | 'user' | 'service' | 'endpoint') =>
  `${said.t('adminLink.markDone')}: ${said.t(`adminLink.task.${task}`)}`

const unfold = (admin: Page, part: string) => admin.locator(`#step-${part} > summary`).click()
