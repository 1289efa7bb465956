import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { idsOf } from '#tests/support/stored-rows.ts'
import {
  awaitResult,
  button,
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  openWizard,
  pressTest,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

const rows = said.t('test.listLabel')

type Watched = { emptyMoments: number }

/** Looks at each frame whether the page says anything at all. */
function countEmptyMoments(): void {
  const watched = window as unknown as Watched
  watched.emptyMoments = 0
  const look = () => {
    if (document.body.innerText.trim() === '') watched.emptyMoments += 1
    requestAnimationFrame(look)
  }
  look()
}

describe('a test under way', () => {
  it('shows its checks one by one, survives a reload, and ends connected', async ({ page }) => {
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    const list = page.getByRole('list', { name: rows })
    await list.locator('[data-state=passed]').first().waitFor()
    await page.reload()
    await heading(page, 'Testing 000-SLO-200')
    await list.locator('[data-state=passed]').first().waitFor()
    expect(await list.locator('[data-state=running]').count()).toBe(1)
    await page.evaluate(countEmptyMoments)
    await awaitResult(page)
    await heading(page, / can read your Marketo$/)
    expect(await page.evaluate(() => (window as unknown as Watched).emptyMoments)).toBe(0)
  })

  it('can be stopped, keeps the values, and can be started again', async ({ page }) => {
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    await button(page, said.t('action.stop')).click()
    await heading(page, said.messages.verdicts.test_cancelled.title)
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    await awaitResult(page)
    await heading(page, / can read your Marketo$/)
  })

  it('is one test in two tabs: the second follows it and starts no other', async ({ page }) => {
    const { path, tenant } = await openWizard(page)
    await chooseIHaveTheValues(page)
    const other = await page.context().newPage()
    await other.goto(new URL(`${path}/credentials`, page.url()).href)

    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    await other.goto(new URL(`${path}/test`, page.url()).href)
    await heading(other, 'Testing 000-SLO-200')
    await Promise.all([awaitResult(page), awaitResult(other)])
    await heading(other, / can read your Marketo$/)
    expect(await idsOf(tenant, 'test_run')).toHaveLength(1)
  })

  it('starts again from where it stopped when the customer comes back by a new link', async ({
    page,
    openBrowser,
  }) => {
    const { tenant } = await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-CID-401'))
    await runTest(page)
    const later = await openBrowser()
    await openWizard(later, { tenant })
    await later.getByRole('link', { name: said.t('opening.resume') }).click()
    await heading(later, /does not know this Client Id/)
  })
})
