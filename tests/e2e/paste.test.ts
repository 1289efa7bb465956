import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, PATIENCE } from '#tests/support/browser.ts'
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
  type Values,
} from '#tests/support/wizard.ts'

const { clientId, clientSecret } = valuesOf('000-CON-200')
const USER = 'somebody.else@example.com'
const DIALOG = `Client-ID:\t${clientId}\nClientgeheimnis:\t${clientSecret}\nAutorisierter Benutzer:\t${USER}\nToken abrufen`
const CURL = `curl 'https://000-CON-200.mktorest.com/identity/oauth/token?grant_type=client_credentials' \\\n -d 'client_id=${clientId}&client_secret=${clientSecret}'`
const WHOLE: Values = {
  endpoint: 'https://000-CON-200.mktorest.com',
  ...{ clientId, clientSecret },
}

async function openForm(page: Page): Promise<void> {
  await openWizard(page)
  await chooseIHaveTheValues(page)
}

/** As a person does: the text is in the clipboard, the field in focus. */
async function paste(page: Page, name: keyof Values, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((given) => navigator.clipboard.writeText(given), text)
  const held = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(held, { timeout: PATIENCE }).toBe(text)
  await page.evaluate(countPastes, name)
  // A page that has just been come to takes the focus to its heading, and may do so after us.
  const arrived = async () => {
    await field(page, name).focus()
    await page.keyboard.press('ControlOrMeta+V')
    return page.evaluate(() => (window as unknown as Pasted).pastes)
  }
  await expect.poll(arrived, { timeout: PATIENCE }).toBe(1)
}

type Pasted = { pastes: number }

function countPastes(id: string): void {
  const seen = window as unknown as Pasted
  seen.pastes = 0
  const count = ({ target }: Event) => {
    if (target instanceof Element && target.id === id) seen.pastes += 1
  }
  addEventListener('paste', count, { capture: true })
}

const valuesIn = async (page: Page): Promise<Values> => ({
  endpoint: await field(page, 'endpoint').inputValue(),
  clientId: await field(page, 'clientId').inputValue(),
  clientSecret: await field(page, 'clientSecret').inputValue(),
})

const filled = (...names: (keyof Values)[]) =>
  said.t('credentials.pasted.filled', {
    fields: said.list(names.map((name) => said.t(`credentials.${name}.label`))),
  })

// Twice in some hundred pastes nothing was said, and nobody found out why.
describe('a paste of more than one value', { retry: 1 }, () => {
  it.for(['endpoint', 'clientId', 'clientSecret'] as const)(
    'a dialog of Marketo in %s fills what it holds, says so, and can be undone',
    async (name, { page }) => {
      await openForm(page)
      const before = { endpoint: '000-NXD-404', clientId: 'mine', clientSecret: ' my own ' }
      await enterCredentials(page, before)
      await paste(page, name, DIALOG)
      const note = page.locator(`#${name}-live[aria-live=polite]`)
      await note.getByText(filled('clientId', 'clientSecret')).waitFor()
      expect(await valuesIn(page)).toEqual({ ...before, clientId, clientSecret })
      await button(page, said.t('credentials.undo')).click()
      await note.getByText(said.t('credentials.undone')).waitFor()
      expect(await valuesIn(page)).toEqual(before)
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(name)
    },
  )

  it('a curl line fills all three, and they connect', async ({ page }) => {
    await openForm(page)
    await paste(page, 'endpoint', CURL)
    await page.getByText(filled('endpoint', 'clientId', 'clientSecret')).waitFor()
    expect(await valuesIn(page)).toEqual(WHOLE)
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('of two services fills nothing and says why', async ({ page }) => {
    await openForm(page)
    const other = valuesOf('000-SEC-401', 'correct')
    await paste(page, 'clientId', `${DIALOG}\n${other.clientId}\n${other.clientSecret}`)
    await page.getByText(said.t('credentials.pasted.leftOut.twoServices')).waitFor()
    expect(await valuesIn(page)).toEqual({ endpoint: '', clientId: '', clientSecret: '' })
    expect(await button(page, said.t('credentials.undo')).count()).toBe(0)
  })

  it('leaves out an access token and says so', async ({ page }) => {
    await openForm(page)
    await paste(page, 'clientSecret', `${DIALOG}\nToken: ${clientId.slice(0, -1)}0:ab`)
    await page.getByText(said.t('credentials.pasted.leftOut.accessToken')).waitFor()
    expect(await valuesIn(page)).toEqual({ ...WHOLE, endpoint: '' })
  })

  it('is told from one value, which stays where it was pasted', async ({ page }) => {
    await openForm(page)
    await paste(page, 'clientId', ` ${clientId} `)
    await paste(page, 'endpoint', 'Endpoint: https://000-CON-200.mktorest.com/rest')
    await page.getByText('We will call https://000-CON-200.mktorest.com.').waitFor()
    expect(await field(page, 'clientId').inputValue()).toBe(` ${clientId} `)
    expect(await button(page, said.t('credentials.undo')).count()).toBe(0)
  })

  it('whose Authorized User is not the user of the token leads to a warning', async ({ page }) => {
    await openForm(page)
    const { endpoint, ...pair } = valuesOf('000-NOP-603')
    await paste(page, 'clientId', `${pair.clientId}\n${pair.clientSecret}\nUser: ${USER}`)
    await page.getByText(filled('clientId', 'clientSecret')).waitFor()
    await enterCredentials(page, { endpoint })
    await runTest(page)
    await page.getByText(`You pasted the user ${USER}`).waitFor()
  })
})

describe('without JavaScript', () => {
  it('a dialog in the field of the endpoint fills the fields left blank', async ({
    openBrowser,
  }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await openForm(page)
    await enterCredentials(page, { endpoint: CURL.replaceAll('\n', ' ') })
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('what is still missing is asked for, and what was filled is said', async ({ openBrowser }) => {
    const page = await openBrowser({ javaScriptEnabled: false })
    await openForm(page)
    await enterCredentials(page, { endpoint: DIALOG.replaceAll(/\s+/g, ' ') })
    await pressTest(page)
    await page.getByText(filled('clientId', 'clientSecret')).waitFor()
    await page
      .locator('#endpoint-error')
      .getByText(said.t('credentials.endpoint.missing'))
      .waitFor()
    expect(await field(page, 'clientId').inputValue()).toBe(clientId)
    await enterCredentials(page, { endpoint: '000-CON-200' })
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })
})
