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
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

async function openForm(page: Page): Promise<void> {
  await openWizard(page)
  await chooseIHaveTheValues(page)
}

/** Every post that the page makes from now on. */
function postsOf(page: Page): string[] {
  const posts: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url())
  })
  return posts
}

const hidesSecret = (page: Page) =>
  field(page, 'clientSecret').evaluate(
    (input) => getComputedStyle(input).getPropertyValue('-webkit-text-security') === 'disc',
  )

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id)

describe('the form of the three values', () => {
  it('sends nothing while a field is wrong, goes to the first such field, and keeps what was typed', async ({
    page,
  }) => {
    await openForm(page)
    const posts = postsOf(page)
    const { clientSecret } = valuesOf('000-CON-200')
    await enterCredentials(page, { endpoint: '000-CON-200', clientSecret })
    await pressTest(page)
    await page.getByText(said.t('credentials.clientId.missing')).waitFor()
    expect(await focused(page)).toBe('clientId')
    expect(await field(page, 'clientId').getAttribute('aria-invalid')).toBe('true')
    expect(await field(page, 'endpoint').inputValue()).toBe('000-CON-200')
    expect(await field(page, 'clientSecret').inputValue()).toBe(clientSecret)
    expect(posts).toEqual([])
  })

  it('says of every empty field what belongs in it, and goes to the first', async ({ page }) => {
    await openForm(page)
    const posts = postsOf(page)
    await pressTest(page)
    for (const name of ['endpoint', 'clientId', 'clientSecret'] as const) {
      await page.getByText(said.t(`credentials.${name}.missing`)).waitFor()
    }
    expect(await focused(page)).toBe('endpoint')
    expect(posts).toEqual([])
  })

  it('sees that Client Id and Client Secret are swapped, and swaps them at a press', async ({
    page,
  }) => {
    const right = valuesOf('000-SWP-401', 'correct')
    await openForm(page)
    await enterCredentials(page, valuesOf('000-SWP-401'))
    await page.getByText(said.t('credentials.swapped')).waitFor()
    await button(page, said.t('credentials.swap')).click()
    expect(await field(page, 'clientId').inputValue()).toBe(right.clientId)
    expect(await field(page, 'clientSecret').inputValue()).toBe(right.clientSecret)
    await page.getByText(said.t('credentials.swapDone')).waitFor()
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('warns of a value of another shape and lets it through all the same', async ({ page }) => {
    await openForm(page)
    await enterCredentials(page, valuesOf('000-EML-401'))
    await page.getByText('This is an e-mail address. A person is not a service').waitFor()
    await runTest(page)
    await heading(page, /Client Id is .*e-mail$/)
  })

  it('shows the secret while it is pressed for, and hides it again', async ({ page }) => {
    await openForm(page)
    await enterCredentials(page, { clientSecret: 'something' })
    expect(await hidesSecret(page)).toBe(true)
    await button(page, said.t('action.show')).click()
    expect(await hidesSecret(page)).toBe(false)
    await button(page, said.t('action.hide')).click()
    expect(await hidesSecret(page)).toBe(true)
  })

  it('has no field that a browser takes for a password, or keeps, or sends away to be spelled', async ({
    page,
  }) => {
    await openForm(page)
    expect(await page.locator('input[type=password]').count()).toBe(0)
    for (const name of ['endpoint', 'clientId', 'clientSecret'] as const) {
      expect(await field(page, name).getAttribute('autocomplete')).toBe('off')
      expect(await field(page, name).getAttribute('spellcheck')).toBe('false')
    }
  })

  it('is filled and sent with the keyboard alone', async ({ page }) => {
    await openForm(page)
    const { endpoint, clientId, clientSecret } = valuesOf('000-CON-200')
    await field(page, 'endpoint').focus()
    await page.keyboard.type(endpoint)
    await page.keyboard.press('Tab')
    await page.keyboard.type(clientId)
    await page.keyboard.press('Tab')
    await page.keyboard.type(clientSecret)
    await page.keyboard.press('Enter')
    await heading(page, / can read your Marketo$/)
  })

  it('says before the test how many calls it makes, and which', async ({ page }) => {
    await openForm(page)
    await page.getByText(said.t('credentials.whichCalls')).click()
    await page.getByText('POST /identity/oauth/token').waitFor()
    await page.getByText('GET /rest/v1/stats/usage.json').waitFor()
  })
})
