import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  chooseIHaveTheValues,
  enterCredentials,
  field,
  heading,
  openWizard,
  pressTest,
  runTest,
  said,
  testAgain,
  testInstance,
  valuesOf,
} from '#tests/support/wizard.ts'

type Open = (options: { javaScriptEnabled: boolean }) => Promise<Page>
const withoutScript = (openBrowser: Open) => openBrowser({ javaScriptEnabled: false })

describe('without JavaScript', () => {
  it('leads from the host page to a connection', async ({ openBrowser }) => {
    const page = await withoutScript(openBrowser)
    await testInstance(page, '000-CON-200')
    await heading(page, / can read your Marketo$/)
    await page.getByLabel('Name of this connection').fill('Sandbox')
    await page.getByRole('button', { name: said.t('action.save') }).click()
    await page.getByText(said.t('action.saved')).waitFor()
  })

  it('leads to a diagnosis, and from there to a connection', async ({ openBrowser }) => {
    const page = await withoutScript(openBrowser)
    const { clientSecret } = valuesOf('000-SEC-401', 'correct')
    await testInstance(page, '000-SEC-401')
    await heading(page, /^The Client Secret is .*not right$/)
    await testAgain(page)
    await heading(page, /^The Client Secret is .*not right$/)
    await page.getByRole('link', { name: said.t('action.change') }).click()
    await enterCredentials(page, { clientSecret })
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('follows a slow test by itself', async ({ openBrowser }) => {
    const page = await withoutScript(openBrowser)
    await testInstance(page, '000-SLO-200')
    await heading(page, / can read your Marketo$/)
  })

  it('shows what is wrong with each field, and keeps the others', async ({ openBrowser }) => {
    const page = await withoutScript(openBrowser)
    const { clientId } = valuesOf('000-CON-200')
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, { endpoint: 'https://example.com/', clientId, clientSecret: '' })
    await pressTest(page)
    await page.locator('#endpoint-error').waitFor()
    expect(await page.locator('#endpoint-error').innerText()).toMatch(/don't find a Munchkin ID/)
    expect(await page.locator('#clientSecret-error').innerText()).toBe(
      said.t('credentials.clientSecret.missing'),
    )
    expect(await field(page, 'clientId').inputValue()).toBe(clientId)
  })
})
