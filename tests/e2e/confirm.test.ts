import { describe, expect } from 'vitest'
import {
  ADMIN,
  enterThroughLink,
  goToLinks,
  makeLink,
  openLink,
} from '#tests/support/admin-link.ts'
import { it } from '#tests/support/browser.ts'
import { rowsOf } from '#tests/support/stored-rows.ts'
import { button, heading, openWizard, said, testInstance, valuesOf } from '#tests/support/wizard.ts'

type Row = { status: string; munchkin_id?: string; secret_sealed?: string | null }

const statuses = async (tenant: string, table: 'connection' | 'credentials') =>
  ((await rowsOf(tenant))[table] as Row[]).map(({ status }) => status).toSorted()

describe('values that came through a link', () => {
  it("are nobody's before a person of the tenant says so, and then the connection's", async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { tenant, path } = await openWizard(page)
    await goToLinks(page)
    await openLink(admin, (await makeLink(page)).address)
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, said.t('adminLink.works.title'))
    expect(await statuses(tenant, 'connection')).toEqual(['pending'])
    expect(await statuses(tenant, 'credentials')).toEqual(['pending'])

    const confirm = new URL(`${path}/confirm`, page.url()).href
    await page.goto(confirm)
    await button(page, said.t('confirm.connect')).click()
    await heading(page, / can read your Marketo$/)
    expect(await statuses(tenant, 'connection')).toEqual(['usable'])
    await page.goto(confirm)
    await heading(page, / can read your Marketo$/)
  })

  it('that are not theirs are destroyed, and what worked before works on', async ({
    page,
    openBrowser,
  }) => {
    const admin = await openBrowser({ viewport: ADMIN })
    const { tenant, path } = await testInstance(page, '000-CON-200')
    await goToLinks(page, path)
    await openLink(admin, (await makeLink(page)).address)
    await enterThroughLink(admin, valuesOf('000-CON-200'))
    await heading(admin, said.t('adminLink.works.title'))
    await page.getByRole('link', { name: said.t('links.toConfirm.button') }).click()
    await page.getByText(/those it uses today are destroyed/).waitFor()
    await button(page, said.t('confirm.decline')).click()
    await page.getByText(said.t('links.declined')).waitFor()
    expect(await statuses(tenant, 'connection')).toEqual(['usable'])
    expect(await statuses(tenant, 'credentials')).toEqual(['active', 'destroyed'])
  })

  it('are not offered where there are none: the page leads to where the setup stands', async ({
    page,
  }) => {
    const { path } = await openWizard(page)
    await page.goto(new URL(`${path}/confirm`, page.url()).href)
    await heading(page, /^Connect your Marketo to /)
  })
})
