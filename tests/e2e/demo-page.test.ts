import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { words } from '#lib/messages/words.ts'
import { it } from '#tests/support/browser.ts'
import {
  button,
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  newTenant,
  openWizard,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

const connected = said.t('demo.result.connected')
const exited = said.t('demo.result.exited')
const back = (page: Page) => page.locator('main a[data-leaves]').first().click()
const mainText = (page: Page) => page.getByRole('main').innerText()

async function connect(page: Page, tenant: string): Promise<void> {
  await openWizard(page, { tenant })
  await chooseIHaveTheValues(page)
  await enterCredentials(page, valuesOf('000-CON-200'))
  await runTest(page)
}

describe('the demo’s page where the setup leads back to', () => {
  it('says that Marketo is connected, and when each connection was last tested', async ({
    page,
  }) => {
    await connect(page, newTenant())
    await back(page)
    await page.waitForURL(/[?&]result=connected$/)
    await page.getByText(connected, { exact: true }).waitFor()
    const [before] = said.t('demo.lastTest', { time: '|' }).split('|')
    expect(await mainText(page)).toMatch(new RegExp(`${before}.*\\d{4}, \\d\\d:\\d\\d`))
  })

  it('says of a visit that ended otherwise no more than that it ended', async ({
    page,
    origin,
  }) => {
    await page.goto(`${origin}/demo?tenant=${newTenant()}&result=exited`)
    await page.getByText(exited, { exact: true }).waitFor()
  })

  it('does not believe an address that somebody typed', async ({ page, origin }) => {
    for (const result of ['connected', 'else', '']) {
      await page.goto(`${origin}/demo?tenant=t-${randomUUID().slice(0, 8)}&result=${result}`)
      await heading(page, said.t('demo.title'))
      const text = await mainText(page)
      expect(text).not.toContain(connected)
      expect(text).not.toContain(exited)
    }
  })
})

describe('the demo’s page', () => {
  it('ends its sentences as the language does', async ({ browser, origin }) => {
    const context = await browser.newContext({ locale: 'ja-JP' })
    const page = await context.newPage()
    await page.goto(`${origin}/demo?tenant=northwind`)
    const lead = words('ja').t('demo.lead', { host: 'Acme', tenant: 'Northwind' })
    expect(await mainText(page)).toContain(`\n${lead}\n`)
    expect(lead).toMatch(/。$/)
    await context.close()
  })

  it('has its own arrows in its folds and choices, inside the column', async ({ page, origin }) => {
    await page.goto(`${origin}/demo`)
    const arrows = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(summary, select)')].map((control) => {
        const arrow = control.parentElement?.querySelector('svg')?.getBoundingClientRect()
        const { left, right } = control.getBoundingClientRect()
        const { appearance, listStyleType } = getComputedStyle(control)
        const isNative = (control.matches('select') ? appearance : listStyleType) !== 'none'
        const isInside = arrow !== undefined && arrow.left >= left && arrow.right <= right - 8
        return isInside && !isNative
      }),
    )
    expect(arrows.length).toBeGreaterThan(3)
    expect(arrows).not.toContain(false)
  })

  it('shows a link before it is opened, and opens nothing by itself', async ({ page, origin }) => {
    await page.goto(`${origin}/demo/states/open`)
    await heading(page, said.t('problem.opening.title', { host: 'Acme' }))
    expect(await page.locator('form input[name=timeZone]').count()).toBe(0)
    await button(page, said.t('problem.opening.button')).click()
    await heading(page, said.t('problem.tokenUnknown.title'))
  })
})
