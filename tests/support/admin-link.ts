import type { BrowserContextOptions, Page } from 'playwright-core'
import { inject } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { button, heading, openWizard, said, type Values } from '#tests/support/wizard.ts'

/** What the customer and the Marketo admin do with an admin link, one sentence each. */

export const CUSTOMER = { width: 1280, height: 900 }
export const ADMIN = { width: 375, height: 812 }

/** To the page of links, from wherever the session stands. */
export async function goToLinks(page: Page, path?: string, query = 'scope=whole'): Promise<void> {
  const { href } = new URL(`${path ?? new URL(page.url()).pathname}/link?${query}`, page.url())
  await page.goto(href)
  await button(page, said.t('links.make')).waitFor()
}

/** Presses the button and reads what is shown once. */
export async function makeLink(page: Page): Promise<{ address: string; code: string }> {
  await button(page, said.t('links.make')).click()
  await page.getByRole('heading', { name: said.t('links.made.title') }).waitFor()
  const address = await page.locator('section[aria-labelledby=made] code').first().innerText()
  return { address: address.trim(), code: await words(page) }
}

/** The two words as the page shows them, large. */
export const words = (page: Page) => page.locator('p[translate=no]').first().innerText()

/** With JavaScript the link's page goes on by itself; without, its button does. */
export async function openLink(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const hasScripts = await page.evaluate(() => matchMedia('(scripting: enabled)').matches)
  if (!hasScripts) await button(page, said.t('adminLink.open.button')).click()
  await page.waitForURL((url) => !url.searchParams.has('token'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Waits until the customer's page says by itself, without a load, that this has happened. */
export const milestone = (customer: Page, text: string | RegExp): Promise<void> =>
  customer
    .getByRole('list', { name: said.t('links.progress.label') })
    .locator('li')
    .filter({ hasText: text, hasNotText: said.t('links.progress.open') })
    .first()
    .waitFor()

/** A link just made and opened: on one side who sent it, on the other the admin. */
export async function atTheLink(
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>,
  options: BrowserContextOptions = {},
) {
  const customer = await openBrowser({ ...options, viewport: CUSTOMER })
  const admin = await openBrowser({ ...options, viewport: ADMIN })
  const { path } = await openWizard(customer)
  await goToLinks(customer)
  const { address } = await makeLink(customer)
  await openLink(admin, address)
  return { customer, admin, path, address }
}

/** Ticks what is made in Marketo, one after the other. */
export async function tickAll(page: Page): Promise<void> {
  for (const task of ['role', 'user', 'service', 'endpoint'] as const) {
    const name = said.t(`adminLink.task.${task}`)
    await button(page, `${said.t('adminLink.markDone')}: ${name}`).click()
    await page.locator(`#step-${task} > summary`).getByText(said.t('adminLink.taskDone')).waitFor()
  }
}

/** Types the values in the link's form and presses its button. */
export async function enterThroughLink(
  page: Page,
  values: Partial<Values>,
  name?: string,
): Promise<void> {
  const secret = page.getByLabel(said.t('credentials.clientSecret.label'), { exact: true })
  if (!(await secret.isVisible())) await page.locator('#step-values > summary').click()
  for (const [field, value] of Object.entries(values)) {
    const label = said.t(`credentials.${field as keyof Values}.label`)
    await page.getByLabel(label, { exact: true }).fill(value)
  }
  if (name) await page.getByLabel(said.t('adminLink.yourName.label')).fill(name)
  await button(page, said.t('action.test')).click()
}

/** Waits for the page of a link that opens nothing. */
export const refused = (page: Page, why: 'unknown' | 'expired' | 'revoked' | 'completed') =>
  heading(page, said.t(`adminLink.problem.${why}.title`))

/** Lets a tenant's admin links run out. */
export function expireAdminLinks(tenant: string): Promise<unknown> {
  const mine = 'tenant_id = (select id from tenant where external_id = $1)'
  return withClient(inject('endToEnd').ownerUrl, async (client) => {
    for (const table of ['admin_link', 'handover']) {
      await client.query(
        `update ${table} set expires_at = now() - interval '1 second' where ${mine}`,
        [`demo-${tenant}`],
      )
    }
  })
}
