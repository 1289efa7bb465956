import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, PATIENCE } from '#tests/support/browser.ts'
import { button, goToHost, newTenant, said, valuesOf } from '#tests/support/wizard.ts'

const openHere = (page: Page) => button(page, said.t('demo.openHere'))
const frame = (page: Page) => page.frameLocator('iframe')
const framed = (page: Page) => page.frames().at(-1)?.url() ?? ''
const opening = (page: Page) =>
  frame(page).getByRole('link', { name: said.t('opening.haveValues') })

describe('the demo’s page as a host with the SDK', () => {
  it('opens the wizard over itself, connects, and shows the connection once it is closed', async ({
    page,
  }) => {
    const tenant = newTenant()
    await goToHost(page, { tenant })
    const address = page.url()
    await openHere(page).click()
    await opening(page).click()
    for (const [name, value] of Object.entries(valuesOf('000-CON-200'))) {
      const label = said.t(`credentials.${name as 'clientId'}.label`)
      await frame(page).getByLabel(label, { exact: true }).fill(value)
    }
    await frame(page)
      .getByRole('button', { name: said.t('action.test'), exact: true })
      .click()
    await expect.poll(() => framed(page), { timeout: PATIENCE }).toMatch(/\/connected$/)
    expect(page.url()).toBe(address)
    await page.keyboard.press('Escape')
    await page.locator('iframe').waitFor({ state: 'detached' })
    await expect
      .poll(() => page.getByRole('main').innerText(), { timeout: PATIENCE })
      .toContain('000-CON-200')
    await button(page, said.t('demo.add')).waitFor()
  })

  it('closes by Escape and gives the focus back to the button', async ({ page }) => {
    await goToHost(page, { tenant: newTenant() })
    await openHere(page).click()
    await opening(page).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('iframe').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      said.t('demo.openHere'),
    )
  })

  it('opens the hosted page instead when the SDK does not come', async ({ page, tolerated }) => {
    tolerated.push(/sdk\/v1\.js/)
    await page.route('**/sdk/v1.js', (route) => route.abort())
    await goToHost(page, { tenant: newTenant() })
    await openHere(page).click()
    await page.waitForURL(/\/connect\/[^/]+\/[\da-f-]{36}/)
    await page.getByRole('link', { name: said.t('opening.haveValues') }).waitFor()
  })

  it('is no button where no script runs', async ({ openBrowser }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await goToHost(page, { tenant: newTenant() })
    expect(await openHere(page).count()).toBe(0)
    expect(await button(page, said.t('demo.connect')).isVisible()).toBe(true)
  })
})
