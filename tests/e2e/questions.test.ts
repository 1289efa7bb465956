import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import type { SimulatorState } from '#lib/simulator/state.ts'
import { it } from '#tests/support/browser.ts'
import { button, heading, said, testInstance } from '#tests/support/wizard.ts'

const BLOCKED = /^Marketo is .*blocking our addresses$/
const { ip_restrictions: restrictions, role_has_ticks: ticks } = said.messages.question

const takeBack = (page: Page, question: string) =>
  button(page, said.t('diagnosis.takeBackWhat', { question })).click()

async function callsTo(munchkinId: string): Promise<number> {
  const response = await fetch(`${inject('endToEnd').simulatorUrl}/simulator/state.json`)
  const { calls } = (await response.json()) as SimulatorState
  return calls[munchkinId]?.total ?? 0
}

describe('a question that settles a doubt', () => {
  it('changes the verdict without calling Marketo, asks on, and can be taken back', async ({
    page,
  }) => {
    await testInstance(page, '000-IPB-603')
    await heading(page, BLOCKED)
    const before = await callsTo('000-IPB-603')

    await button(page, restrictions.no).click()
    await heading(page, /^The API user .*no API permissions$/)
    await button(page, ticks.yes).click()
    await heading(page, /^Our token could be getting lost/)
    await page.getByText(`${ticks.title} ${ticks.yes}`).waitFor()

    await takeBack(page, ticks.title)
    await heading(page, /^The API user .*no API permissions$/)
    await page.reload()
    await heading(page, /^The API user .*no API permissions$/)
    await takeBack(page, restrictions.title)
    await heading(page, BLOCKED)
    await button(page, restrictions.yes).waitFor()
    expect(await callsTo('000-IPB-603')).toBe(before)
  })

  it('leads the eye to the new verdict', async ({ page }) => {
    await testInstance(page, '000-IPB-603')
    await heading(page, BLOCKED)
    await button(page, restrictions.no).press('Enter')
    await heading(page, /^The API user .*no API permissions$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('is a question for a colleague when the person cannot see the answer', async ({ page }) => {
    await testInstance(page, '000-IPB-603')
    await heading(page, BLOCKED)
    await button(page, restrictions.cannotSee).click()
    await page.getByText(said.t('diagnosis.askAdmin')).click()
    const request = page.getByRole('group', { name: /set up API access/ }).last()
    const text = await request.innerText()
    expect(text).toContain(restrictions.title)
    expect(text).toContain(`- ${restrictions.no}`)
    expect(text).toContain('000-IPB-603')
  })

  it('works without JavaScript', async ({ openBrowser }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await testInstance(page, '000-IPB-603')
    await heading(page, BLOCKED)
    await button(page, restrictions.no).click()
    await heading(page, /^The API user .*no API permissions$/)
    await takeBack(page, restrictions.title)
    await heading(page, BLOCKED)
  })

  it('needs no test when the list of API-only users is empty', async ({ page }) => {
    const { path } = await testInstance(page, '000-IPB-603')
    await page.goto(`${inject('endToEnd').origin}${path}/service`)
    await page.getByText(said.t('service.emptyListTitle')).click()
    await page
      .getByText('Your Marketo has no API-only user for this yet', { exact: true })
      .waitFor()
    await page.getByText('Create API Only User').first().waitFor()
  })
})
