import { describe, expect } from 'vitest'
import type { Page } from 'playwright-core'
import { it } from '#tests/support/browser.ts'
import { button, heading, said, testInstance, turn } from '#tests/support/wizard.ts'

/** The application under test tests a fix at 2, 4, 6 and 8 seconds. */
const ROUNDS = 20_000
/** Turned by this file alone; for the permission asked here nothing is wrong with it otherwise. */
const MENDABLE = '000-CRM-018'
const BLOCKED = { allowlist: ['192.0.2.1'] }

const begin = (page: Page) => button(page, said.t('watching.begin'))
const title = (page: Page) => page.getByText(said.t('watching.title'))

/** At the diagnosis of blocked addresses. */
async function blocked(page: Page) {
  await turn(MENDABLE, BLOCKED)
  const wizard = await testInstance(page, MENDABLE)
  await heading(page, /^Marketo is .*blocking our addresses$/)
  return wizard
}

describe('“I have changed it”', () => {
  it('tests until the fix arrives, and the page shows it by itself', async ({ page }) => {
    await blocked(page)
    await begin(page).click()
    await title(page).waitFor()
    await page.getByText(/^Tested (once|\d+ times) since/).waitFor({ timeout: ROUNDS })
    await heading(page, /^Marketo is .*blocking our addresses$/)
    await turn(MENDABLE, { allowlist: null })
    await page.waitForURL(/\/connected/, { timeout: ROUNDS })
    await heading(page, / can read your Marketo$/)
  })

  it('says when the last round was in vain, and can be said again', async ({ page }) => {
    await blocked(page)
    await begin(page).click()
    await page.getByText(/^We tested 4 times/).waitFor({ timeout: ROUNDS })
    expect(await title(page).count()).toBe(0)
    await begin(page).click()
    await title(page).waitFor()
  })

  it('stops when somebody says so', async ({ page }) => {
    await blocked(page)
    await begin(page).click()
    await button(page, said.t('watching.stop')).click()
    await begin(page).waitFor()
    expect(await title(page).count()).toBe(0)
  })

  it('goes on when the page is left, and says so before', async ({ page, origin }) => {
    const { path } = await blocked(page)
    await begin(page).click()
    await page.getByText(said.t('watching.leave')).waitFor()
    await page.goto('about:blank')
    await turn(MENDABLE, { allowlist: null })
    await expect
      .poll(
        async () => {
          await page.goto(`${origin}${path}/diagnosis`)
          return page.url()
        },
        { timeout: ROUNDS },
      )
      .toMatch(/\/connected/)
  })

  it('works without JavaScript', async ({ openBrowser }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await blocked(page)
    await begin(page).click()
    await title(page).waitFor()
    await button(page, said.t('watching.stop')).click()
    await begin(page).waitFor()
  })
})

it('is not offered where only other values help', async ({ page }) => {
  await testInstance(page, '000-SEC-401')
  await heading(page, /^The Client Secret is .*not right$/)
  expect(await begin(page).count()).toBe(0)
})
