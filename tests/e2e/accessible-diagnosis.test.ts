import { describe, expect } from 'vitest'
import { expectAccessible } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { button, goToHost, heading, newTenant, said, testInstance } from '#tests/support/wizard.ts'

/** One of each look: fixable by you, by an admin, with things to copy, to wait for, ours, not understood. */
const DIAGNOSES = [
  '000-SEC-401',
  '000-IPB-603',
  '000-MIS-603',
  '000-NOU-603',
  '000-MKT-502',
  '000-UNK-999',
]

describe('for everybody, light and dark, at every width', () => {
  it.for(DIAGNOSES)('the diagnosis of %s', async (munchkinId, { page }) => {
    await testInstance(page, munchkinId, { needs: 'leadActivityCampaign' })
    await heading(page, /./)
    await expectAccessible(page, munchkinId)
  })

  it('the diagnosis with answers to take back and a question to send on', async ({ page }) => {
    await testInstance(page, '000-IPB-603')
    const { ip_restrictions: question } = said.messages.question
    await button(page, question.cannotSee).click()
    await page.getByText(said.t('diagnosis.answered')).waitFor()
    await expectAccessible(page, 'answered')
  })

  it('a connection with gaps', async ({ page }) => {
    await testInstance(page, '000-GAP-200', { needs: 'gaps' })
    await page.getByText(said.t('connected.gaps')).waitFor()
    await expectAccessible(page, 'gaps')
  })

  it("the host's page, where an id is read out once", async ({ page }) => {
    await goToHost(page, { tenant: newTenant() })
    await expectAccessible(page, 'host page')
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
