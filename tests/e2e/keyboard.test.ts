import { describe, expect } from 'vitest'
import { PATIENCE, it } from '#tests/support/browser.ts'
import { isFocused, tabAndPress, tabTo } from '#tests/support/keyboard.ts'
import { openState } from '#tests/support/states.ts'
import { button, field, heading, openWizard, said, valuesOf } from '#tests/support/wizard.ts'
import type { Page } from 'playwright-core'
import { stateNamed } from '#app/demo/states/states.ts'

describe('with the keyboard alone', () => {
  it('from the first question to a connection, by way of an error', async ({ page }) => {
    await openWizard(page)
    await tabAndPress(page, page.getByRole('link', { name: said.t('opening.haveValues') }))
    // Another document: its title is read, and the keyboard begins at its top.
    await heading(page, said.t('credentials.title'))
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')

    await tabAndPress(page, button(page, said.t('action.test')))
    await expect.poll(() => isFocused(field(page, 'endpoint')), { timeout: PATIENCE }).toBe(true)
    const { endpoint, clientId, clientSecret } = valuesOf('000-CON-200')
    await page.keyboard.type(endpoint)
    await tabTo(page, field(page, 'clientId'))
    await page.keyboard.type(clientId)
    await tabTo(page, field(page, 'clientSecret'))
    await page.keyboard.type(clientSecret)
    await page.keyboard.press('Enter')

    await heading(page, / can read your Marketo$/)
    await headingHasFocus(page)
  })

  it('from a diagnosis by its question and its evidence to another test', async ({ page }) => {
    await openState(page, stateNamed('diagnosis-ip_blocked')!)
    const { ip_restrictions: question } = said.messages.question
    await tabAndPress(page, button(page, question.cannotSee))
    await page.getByText(said.t('diagnosis.answered')).waitFor()
    await tabAndPress(page, page.getByText(said.t('diagnosis.evidence'), { exact: true }))
    await page.getByText(said.t('diagnosis.evidenceLead')).waitFor()
    await page.keyboard.press('Control+Home')
    await tabAndPress(page, button(page, said.t('action.testAgain')))
    await page.waitForURL(/\/test/)
    await headingHasFocus(page)
  })

  it('from nothing to a link for a colleague', async ({ page }) => {
    await openState(page, stateNamed('link')!)
    await tabAndPress(page, button(page, said.t('links.make')))
    const made = page.getByRole('heading', { name: said.t('links.made.title') })
    await expect.poll(() => isFocused(made), { timeout: PATIENCE }).toBe(true)
    await tabTo(page, button(page, said.t('links.made.copyAddress')))
  })

  it("from a colleague's values to a connection", async ({ page }) => {
    await openState(page, stateNamed('confirm')!)
    await tabAndPress(page, button(page, said.t('confirm.connect')))
    await heading(page, / can read your Marketo$/)
    await headingHasFocus(page)
  })

  it('over the way past what stands on every page', async ({ page }) => {
    await openState(page, stateNamed('role')!)
    await tabAndPress(page, page.getByRole('link', { name: said.t('page.skipToContent') }))
    await expect.poll(() => isFocused(page.locator('main'))).toBe(true)
  })
})

async function headingHasFocus(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 })
  await expect.poll(() => isFocused(title), { timeout: PATIENCE }).toBe(true)
}
