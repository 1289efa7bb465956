import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { it } from '#tests/support/browser.ts'
import { button, heading, newTenant, openWizard, said } from '#tests/support/wizard.ts'

const title = (task: 'role' | 'user' | 'service' | 'endpoint') => said.t(`${task}.title`)
const rail = (page: Page, label: string) =>
  page.getByRole('navigation', { name: said.t('page.progress') }).getByText(label, { exact: true })

async function beginGuide(page: Page, tenant = newTenant()) {
  const wizard = await openWizard(page, { tenant, needs: 'gaps' })
  await page.getByRole('link', { name: said.t('opening.canAdmin') }).click()
  await heading(page, said.t('start.title'))
  await page.getByRole('link', { name: said.t('action.continue'), exact: true }).click()
  await heading(page, title('role'))
  return wizard
}

describe('the guide', () => {
  it('leads from what is needed over the four things to make to the form', async ({ page }) => {
    await beginGuide(page)
    for (const task of ['role', 'user', 'service', 'endpoint'] as const) {
      await heading(page, title(task))
      await button(page, said.t('task.done')).click()
    }
    await heading(page, said.t('credentials.title'))
  })

  it('remembers what is done, for the same person in another session too', async ({
    page,
    openBrowser,
  }) => {
    const { tenant } = await beginGuide(page)
    await button(page, said.t('task.done')).click()
    await heading(page, title('user'))
    const other = await openBrowser()
    await openWizard(other, { tenant })
    await other.getByRole('link', { name: said.t('opening.resume') }).click()
    await heading(other, title('user'))
    await other.getByRole('link', { name: said.t('action.back'), exact: true }).click()
    await heading(other, title('role'))
    await other.getByText(said.t('task.isDone'), { exact: true }).first().waitFor()
  })

  it('takes a tick back', async ({ page }) => {
    await beginGuide(page)
    await button(page, said.t('task.done')).click()
    await heading(page, title('user'))
    await page.goBack()
    await page.reload()
    await button(page, said.t('task.takeBack')).click()
    await button(page, said.t('task.done')).waitFor()
  })

  it('ticks in its list of steps only what somebody has done', async ({ page }) => {
    const { path } = await beginGuide(page)
    await page.goto(new URL(`${path}/credentials`, page.url()).href)
    await heading(page, said.t('credentials.title'))
    const role = rail(page, said.t('rail.role')).locator('xpath=ancestor::li')
    expect(await role.textContent()).not.toContain(said.t('page.done'))
  })

  it('shows the steps of the way to sign in that the person has, or how to tell', async ({
    page,
  }) => {
    await beginGuide(page)
    await button(page, said.t('task.done')).click()
    const choice = (name: string) => page.getByRole('radio', { name, exact: true })
    const visible = (text: string) => page.getByText(text).filter({ visible: true })
    await visible('Leave Access Expires empty').waitFor()
    await choice(said.t('user.adobe')).check()
    await visible('The Adobe Admin Console does not have it.').waitFor()
    expect(await visible('Leave Access Expires empty').count()).toBe(0)
    await choice(said.t('user.unsure')).check()
    await visible('Look at the buttons above the list.').waitFor()
  })

  it('lets somebody else do one of the things', async ({ page }) => {
    await beginGuide(page)
    await page.getByRole('link', { name: said.t('task.someoneElse') }).click()
    await page.waitForURL(/\/link\?.*scope=step(?::|%3A)role/)
  })

  it('needs no JavaScript', async ({ openBrowser }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await beginGuide(page)
    await button(page, said.t('task.done')).click()
    await heading(page, title('user'))
    await button(page, said.t('task.done')).click()
    await heading(page, title('service'))
  })

  it('copies every text that the admin has to type, and names the ticks', async ({ page }) => {
    await beginGuide(page)
    await page.getByText('Read-Only Person', { exact: true }).first().waitFor()
    const copies = page.getByRole('button', {
      name: new RegExp(`^${said.t('action.copyWhat', { what: '' }).trim()}`),
    })
    expect(await copies.count()).toBeGreaterThanOrEqual(2)
  })
})
