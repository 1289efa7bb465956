import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import {
  button,
  chooseIHaveTheValues,
  enterCredentials,
  field,
  heading,
  openWizard,
  pressTest,
  runTest,
  valuesOf,
} from '#tests/support/wizard.ts'

/** What people paste, and what the line below it says that was done to it. */
const CALLED: [pasted: string, what: string, repaired: RegExp][] = [
  ['https://000-CON-200.mktorest.com/rest', 'the endpoint as Marketo shows it', /took off \/rest/],
  ['https://000-CON-200.mktoapi.com/soap/mktows/3_1', 'of the SOAP API', /took off \/soap/],
  [
    'https://experience.adobe.com/#/@acme/so:000-CON-200/marketo-engage/admin',
    'of an admin page with the id in it',
    /found your Munchkin ID/,
  ],
  ['000-con-200', 'that is the bare Munchkin ID', /letters in capitals/],
]

const REPAIRED: [pasted: string, repaired: RegExp][] = [
  [' "http://000-CON-200.mktorest.com/identity" ', /quotation marks/],
  [
    'https://engage-ab.marketo.com/?munchkinId=000-CON-200#/classic/MM0A1',
    /found your Munchkin ID/,
  ],
  ['Endpoint: https://000\u2013CON\u2013200.mktorest.com', /typographic dashes/],
]

const UNUSABLE: [pasted: string, says: RegExp][] = [
  ['https://app-ab12.marketo.com/#MM0A1', /Marketo's own screens/],
  ['https://na-ab.marketo.com/soap/mktows/3_1', /SOAP API/],
  ['https://example.com/', /don't find a Munchkin ID/],
  ['https://123-ABC-456.mktorest.com/rest', /simulated instances/],
]

async function openForm(page: Page): Promise<void> {
  await openWizard(page)
  await chooseIHaveTheValues(page)
}

describe('an address pasted into the endpoint', () => {
  it.for(CALLED)('%s (%s): is repaired before our eyes, and called', async (row, { page }) => {
    const [pasted, , repaired] = row
    await openForm(page)
    await enterCredentials(page, { ...valuesOf('000-CON-200'), endpoint: pasted })
    const line = page.getByText('We will call https://000-CON-200.mktorest.com.')
    await line.waitFor()
    expect(await line.innerText()).toMatch(repaired)
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('is repaired while it is typed, and refused in words where nothing can be', async ({
    page,
  }) => {
    await openForm(page)
    await enterCredentials(page, valuesOf('000-CON-200'))
    const line = page.getByText('We will call https://000-CON-200.mktorest.com.')
    for (const [endpoint, repaired] of REPAIRED) {
      await enterCredentials(page, { endpoint })
      await line.filter({ hasText: repaired }).waitFor()
    }
    for (const [endpoint, says] of UNUSABLE) {
      await enterCredentials(page, { endpoint })
      await page.getByText(says).first().waitFor()
      expect(await page.getByText('We will call').count(), endpoint).toBe(0)
      await pressTest(page)
      await page.locator('#endpoint-error').filter({ hasText: says }).waitFor()
      expect(await field(page, 'endpoint').inputValue()).toBe(endpoint)
    }
  })

  it('with two ids in it asks which one, and takes the answer', async ({ page }) => {
    await openForm(page)
    await enterCredentials(page, {
      ...valuesOf('000-CON-200'),
      endpoint: '000-SEC-401 or 000-CON-200',
    })
    await page.getByText('There are two different Munchkin IDs in it').waitFor()
    await button(page, 'Use 000-CON-200').click()
    expect(await field(page, 'endpoint').inputValue()).toBe('000-CON-200')
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })
})
