import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, onTestFinished } from 'vitest'
import { stateNamed } from '#app/demo/states/states.ts'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { it } from '#tests/support/browser.ts'
import { startExample } from '#tests/support/example-host.ts'
import { type Look, openState } from '#tests/support/states.ts'
import {
  awaitResult,
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  openWizard,
  pressTest,
  said,
  testInstance,
  valuesOf,
} from '#tests/support/wizard.ts'

const FOLDER = 'docs/screenshots'
const SIZES = [
  ['', { width: 1280, height: 800 }],
  ['-375', { width: 375, height: 812 }],
] as const

/** The screens that the way to a connection below does not come by. */
const OTHERS = [
  ...['opening-connections', 'start', 'role', 'user', 'service', 'endpoint'],
  ...['diagnosis-permission_missing', 'diagnosis-marketo_unavailable', 'diagnosis-watching'],
  ...['connected-gaps', 'connected-update', 'link', 'link-opened', 'confirm'],
  ...['admin-whole', 'admin-step', 'admin-fix', 'admin-works', 'disconnect', 'disconnect-done'],
]
const PHONE = { width: 375, height: 812 }

/** The whole page, standing still, with nothing that only the keyboard's place explains. */
async function take(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true, animations: 'disabled' })
}

describe('the pictures of the docs', () => {
  it.for(SIZES)('the way to a connection%s', async ([suffix, viewport], { openBrowser }) => {
    const page = await openBrowser({ viewport, colorScheme: 'light' })
    await openWizard(page, { tenant: `northwind${suffix}`, needs: 'leadActivityCampaign' })
    await take(page, `opening${suffix}`)
    await chooseIHaveTheValues(page)
    const endpoint = 'https://000-SLO-200.mktorest.com/rest'
    await enterCredentials(page, { ...valuesOf('000-SLO-200'), endpoint })
    await page.getByText('We will call').waitFor()
    await take(page, `credentials${suffix}`)
    await pressTest(page)
    await page.locator('[data-state=passed]').nth(2).waitFor()
    await take(page, `test${suffix}`)
    await awaitResult(page)
    await heading(page, / can read your Marketo$/)
    await take(page, `connected${suffix}`)
  })

  it.for(SIZES)('a diagnosis%s', async ([suffix, viewport], { openBrowser }) => {
    const page = await openBrowser({ viewport, colorScheme: 'light' })
    await testInstance(page, '000-IPB-603', { tenant: `riverstone${suffix}` })
    await heading(page, /blocking our addresses$/)
    await take(page, `diagnosis${suffix}`)
    if (suffix !== '') return
    await page.emulateMedia({ colorScheme: 'dark' })
    await take(page, 'diagnosis-dark')
  })

  it.for(SIZES)(
    'every other screen%s',
    { timeout: 120_000 },
    async ([suffix, viewport], { openBrowser }) => {
      const page = await openBrowser({ viewport, colorScheme: 'light' })
      for (const name of OTHERS) await takeState(page, name, `${name}${suffix}`)
    },
  )

  it('a diagnosis in every language, and from right to left', async ({ openBrowser }) => {
    const page = await openBrowser({ viewport: PHONE, colorScheme: 'light' })
    for (const locale of [...Object.keys(LANGUAGES), 'ar-XB'])
      await takeState(page, 'diagnosis-ip_blocked', `diagnosis-375-${locale}`, { locale })
  })

  it('a connection in the looks of two hosts', async ({ openBrowser }) => {
    const page = await openBrowser({ viewport: PHONE, colorScheme: 'light' })
    for (const theme of ['warm', 'pale'])
      await takeState(page, 'connected', `connected-375-${theme}`, { theme })
  })

  it.for(SIZES)('the page of a verdict%s', async ([suffix, viewport], { openBrowser, origin }) => {
    const page = await openBrowser({ viewport, colorScheme: 'light' })
    await page.goto(`${origin}/docs/errors/ip_blocked`)
    await take(page, `verdict-page${suffix}`)
  })
})

describe("the pictures of the host's side", () => {
  useHostSide()

  it.for(SIZES)("the wizard in a host's page%s", async ([suffix, viewport], { openBrowser }) => {
    const host = await startExample('plain', (await newKey()).key)
    onTestFinished(host.stop)
    const page = await openBrowser({ viewport, colorScheme: 'light' })
    await page.goto(host.origin)
    await page.getByRole('button', { name: 'Connect Marketo' }).click()
    const wizard = page.frameLocator('iframe')
    await wizard.getByRole('link', { name: said.t('opening.haveValues') }).click()
    for (const [name, value] of Object.entries(valuesOf('000-CON-200'))) {
      const label = said.t(`credentials.${name as 'clientId'}.label`)
      await wizard.getByLabel(label, { exact: true }).fill(value)
    }
    await wizard.getByText('We will call').waitFor()
    await wizard.locator(':focus').blur()
    await takeWindow(page, `in-a-page${suffix}`)
  })

  it.for(SIZES)(
    'the reference of the API%s',
    async ([suffix, viewport], { openBrowser, origin }) => {
      const page = await openBrowser({ viewport, colorScheme: 'light' })
      await page.goto(`${origin}/docs/api#hand-a-person-over`)
      await takeWindow(page, `docs-api${suffix}`)
    },
  )
})

/** What is to be seen of the page at once. */
async function takeWindow(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' })
}

async function takeState(page: Page, name: string, picture: string, look: Look = {}) {
  const state = stateNamed(name)
  if (!state) throw new Error(`no state ${name}`)
  await openState(page, state, look)
  await take(page, picture)
}
