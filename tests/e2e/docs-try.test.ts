import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { heldAgainst } from '#tests/support/accessible.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { useHostSide } from '#tests/support/api/host-side.ts'
import { it } from '#tests/support/browser.ts'
import { button } from '#tests/support/wizard.ts'

useHostSide()

/** The dialog that asks for the key. */
async function askedForKey(page: Page, origin: string): Promise<Locator> {
  await page.goto(`${origin}/docs/api/try`)
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  return page.locator('.modal-ux')
}

/** One call, and its answer. */
async function answered(page: Page, dialog: Locator, key: string): Promise<Locator> {
  await dialog.locator('input').fill(key)
  await dialog.getByRole('button', { name: 'Apply credentials' }).click()
  await dialog.locator('.modal-ux-content').getByRole('button', { name: 'Close' }).click()
  await page.locator('#operations-Simulated-runSimulatedTest .opblock-summary-control').click()
  await button(page, 'Execute').click()
  const answer = page.locator('.live-responses-table')
  await answer.getByText('"verdict"').first().waitFor()
  return answer
}

describe('trying the API out', () => {
  it('shows the key nowhere, and can be read in the dark', async ({ page, origin }) => {
    const { key } = await newKey()
    const dialog = await askedForKey(page, origin)
    const field = dialog.locator('input')
    expect(await field.getAttribute('type')).toBe('password')
    expect(await field.getAttribute('autocomplete')).toBe('off')
    await answered(page, dialog, key)
    expect(await page.content()).not.toContain(key)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await heldAgainst(page, ['color-contrast'])).toEqual([])
    const required = page.locator('.opblock-section-header .parameter__name.required').first()
    const [said, ours] = await required.evaluate((element) => {
      const probe = document.createElement('i')
      probe.style.color = 'var(--bad)'
      element.closest('.swagger-ui')?.parentElement?.append(probe)
      const colors = [getComputedStyle(element, '::after').color, getComputedStyle(probe).color]
      probe.remove()
      return colors
    })
    expect(said).toBe(ours)
  })

  it('fits a narrow window, for fingers', async ({ page, origin }) => {
    const { key } = await newKey()
    await page.setViewportSize({ width: 375, height: 800 })
    const dialog = await askedForKey(page, origin)
    const [field, words] = await dialog.locator('.auth-container').evaluate((place) => {
      const boxOf = (name: string) => place.querySelector(name)?.getBoundingClientRect()
      return [boxOf('input'), boxOf('.markdown, .renderedMarkdown')]
    })
    expect(field?.height).toBeGreaterThanOrEqual(44)
    expect(Math.round(field?.width ?? 0)).toBe(Math.round(words?.width ?? 1))
    const group = page.locator('.opblock-tag', { has: page.locator('small') }).first()
    const [name, text] = await group.evaluate((place) => {
      const boxOf = (selector: string) => place.querySelector(selector)?.getBoundingClientRect()
      return [boxOf(':scope > a, :scope > span'), boxOf('small')]
    })
    expect(text?.top).toBeGreaterThanOrEqual(name?.bottom ?? Infinity)

    const answer = await answered(page, dialog, key)
    const heights = await page
      .locator('.swagger-ui .btn:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(2)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    const box = answer.locator('.highlight-code').first()
    const [lines, copy] = await box.evaluate((place) => {
      const pre = place.querySelector('pre')
      pre?.scrollTo(0, pre.scrollHeight)
      const boxOf = (selector: string) => place.querySelector(selector)?.getBoundingClientRect()
      return [boxOf('pre code'), boxOf('.copy-to-clipboard')]
    })
    expect(copy?.top).toBeGreaterThanOrEqual(lines?.bottom ?? Infinity)
  })
})
