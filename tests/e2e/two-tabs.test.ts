import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  awaitResult,
  button,
  chooseIHaveTheValues,
  enterCredentials,
  field,
  heading,
  openWizard,
  pressTest,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

const mine = valuesOf('000-CON-200')
const theirs = valuesOf('000-CID-401')

/** The same form in two tabs; the second saves its values first. */
async function twoTabs(page: Page): Promise<{ address: string }> {
  await openWizard(page)
  await chooseIHaveTheValues(page)
  await enterCredentials(page, mine)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await enterCredentials(other, theirs)
  await runTest(other)
  await other.close()
  return { address: page.url() }
}

const notice = (page: Page) =>
  page.getByRole('alert').getByText(said.t('credentials.changed.title'))

describe('two tabs', () => {
  it('the slower one overwrites nothing and loses nothing; it may go on with its own', async ({
    page,
  }) => {
    await twoTabs(page)
    await pressTest(page)
    await notice(page).waitFor()
    expect(await field(page, 'clientSecret').inputValue()).toBe(mine.clientSecret)
    await button(page, said.t('credentials.changed.keep')).click()
    await awaitResult(page)
    await heading(page, / can read your Marketo$/)
  })

  it('the slower one may load what the faster one saved', async ({ page }) => {
    await twoTabs(page)
    await pressTest(page)
    await notice(page).waitFor()
    await page.getByRole('link', { name: said.t('credentials.changed.load') }).click()
    await expect.poll(() => field(page, 'clientId').inputValue()).toBe(theirs.clientId)
    expect(await field(page, 'clientSecret').inputValue()).toBe('')
    await page.getByText(said.t('credentials.clientSecret.kept')).first().waitFor()
    expect(await notice(page).count()).toBe(0)
  })

  it('Enter sends the form, and takes no choice by accident', async ({ page }) => {
    await twoTabs(page)
    await pressTest(page)
    await notice(page).waitFor()
    await field(page, 'clientId').press('Enter')
    await expect.poll(() => button(page, said.t('action.test')).isEnabled()).toBe(true)
    await notice(page).waitFor()
    expect(page.url()).toContain('/credentials')
  })

  it('without JavaScript what was saved is shown, and nothing of it is overwritten', async ({
    openBrowser,
  }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await twoTabs(page)
    await pressTest(page)
    await page.getByText(said.t('credentials.changed.shown')).waitFor()
    expect(await field(page, 'clientId').inputValue()).toBe(theirs.clientId)
  })
})

describe('the way back', () => {
  it('from a result leads to a form that is not out of date', async ({ page }) => {
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, theirs)
    await runTest(page)
    await heading(page, /does not know this Client Id/)
    while (!page.url().includes('/credentials')) await page.goBack()
    await page.getByText(said.t('credentials.clientSecret.kept')).first().waitFor()
    await enterCredentials(page, mine)
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })
})
