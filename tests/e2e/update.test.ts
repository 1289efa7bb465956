import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  button,
  enterCredentials,
  field,
  heading,
  pressTest,
  said,
  testInstance,
  valuesOf,
} from '#tests/support/wizard.ts'

/** The form of a connection that works. */
async function openUpdate(page: Page): Promise<string> {
  const { path } = await testInstance(page, '000-CON-200')
  await heading(page, / can read your Marketo$/)
  await page.goto(`${new URL(page.url()).origin}${path}/credentials`)
  await heading(page, said.t('credentials.update.titleUnnamed', { munchkinId: '000-CON-200' }))
  return path
}

describe('an update', () => {
  it('asks for both values, and has the endpoint filled in', async ({ page }) => {
    await openUpdate(page)
    expect(await field(page, 'endpoint').inputValue()).toBe('https://000-CON-200.mktorest.com')
    await pressTest(page)
    await page.getByText(said.t('credentials.clientId.missing')).waitFor()
    await page.getByText(said.t('credentials.clientSecret.missing')).waitFor()
  })

  it('is what the window says, and leaving it loses nothing that is in use', async ({ page }) => {
    await openUpdate(page)
    await expect.poll(() => page.title()).toMatch(/^Change the credentials of 000-CON-200/)
    const { clientId } = valuesOf('000-CON-200')
    await enterCredentials(page, { clientId, clientSecret: 'wrong'.padEnd(32, '0') })
    await pressTest(page)
    await page.waitForURL(/\/diagnosis/)
    await page.getByText(/ goes on with the former values until /).waitFor()
  })

  it('to another instance is not made, and the ways on are named', async ({ page }) => {
    await openUpdate(page)
    await enterCredentials(page, valuesOf('000-SEC-401'))
    await pressTest(page)
    const title = said.t('otherInstance.title')
    await page.getByRole('alert').getByText(title).waitFor()
    await page.reload()
    await page.getByText(title).first().waitFor()
    const another = said.t('otherInstance.add')
    expect(await page.getByRole('link', { name: another }).getAttribute('href')).toContain('new')
    await button(
      page,
      said.t('credentials.endpoint.useThis', { munchkinId: '000-CON-200' }),
    ).click()
    expect(await field(page, 'endpoint').inputValue()).toBe('000-CON-200')
  })
})
