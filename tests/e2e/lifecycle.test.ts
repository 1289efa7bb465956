import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { idsOf } from '#tests/support/stored-rows.ts'
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
  testInstance,
  turn,
  valuesOf,
} from '#tests/support/wizard.ts'

const CANNOT_BE_RIGHT = 'aB3'.repeat(11).slice(0, 32)

const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })

/** From the connected page to the form for new values, its endpoint already filled. */
async function beginUpdate(page: Page) {
  await link(page, said.t('connected.update')).click()
  await page.waitForURL(/\/credentials/)
}

async function backToConnected(page: Page, path: string) {
  await page.goto(new URL(`${path}/connected`, page.url()).href)
}

describe('new values for a connection that works', () => {
  it('stand beside the former ones while they are wrong, and replace them once they are let in', async ({
    page,
  }) => {
    const { tenant, path } = await testInstance(page, '000-CON-200')
    await heading(page, / can read your Marketo$/)
    const [before] = await idsOf(tenant, 'connection')
    const { clientId, clientSecret } = valuesOf('000-CON-200')

    await beginUpdate(page)
    await enterCredentials(page, { clientId, clientSecret: CANNOT_BE_RIGHT })
    await pressTest(page)
    await page.waitForURL(/\/diagnosis/)
    await backToConnected(page, path)
    await page.getByText(said.t('connected.waiting.title')).waitFor()
    await page.getByText(said.t('opening.status.usable'), { exact: true }).waitFor()
    expect(await link(page, said.t('connected.waiting.found')).getAttribute('href')).toMatch(
      /\/diagnosis/,
    )

    await link(page, said.t('connected.waiting.goOn')).click()
    await page.waitForURL(/\/credentials/)
    await enterCredentials(page, { clientSecret })
    await pressTest(page)
    await page.waitForURL(/\/connected/)
    await heading(page, / can read your Marketo$/)
    expect(await page.getByText(said.t('connected.waiting.title')).count()).toBe(0)
    expect(await idsOf(tenant, 'connection')).toEqual([before])
  })

  it('are dropped at a word, and the former ones stay', async ({ page }) => {
    const { path } = await testInstance(page, '000-CON-200')
    await beginUpdate(page)
    const { clientId } = valuesOf('000-CON-200')
    await enterCredentials(page, { clientId, clientSecret: CANNOT_BE_RIGHT })
    await pressTest(page)
    await page.waitForURL(/\/diagnosis/)
    await backToConnected(page, path)
    await button(page, said.t('connected.waiting.keep')).click()
    await page.getByText(said.t('connected.kept')).waitFor()
    await heading(page, / can read your Marketo$/)
    await link(page, said.t('connected.update')).waitFor()
  })

  it('of another instance are refused by both names, and the connection stays', async ({
    page,
  }) => {
    const { path } = await testInstance(page, '000-CON-200')
    await beginUpdate(page)
    await enterCredentials(page, valuesOf('000-NOS-200'))
    await pressTest(page)
    await page.getByText(said.t('otherInstance.title')).waitFor()
    const main = await page.getByRole('main').innerText()
    expect(main).toContain('000-NOS-200')
    expect(main).toContain('000-CON-200')
    await backToConnected(page, path)
    await page.getByText(said.t('opening.status.usable'), { exact: true }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain('000-CON-200')
  })
})

describe('the end of a connection', () => {
  it('is told beforehand and afterwards, and leaves the instance free to be connected again', async ({
    page,
  }) => {
    const { tenant } = await testInstance(page, '000-CON-200')
    await link(page, said.t('connected.disconnect')).click()
    await heading(page, said.t('disconnect.title', { instance: '000-CON-200' }))
    await page.getByText(said.t('disconnect.open')).waitFor()
    const warning = await page.getByRole('main').innerText()
    for (const word of ['LaunchPoint', 'Users & Roles', 'IP Restrictions', '203.0.113.10']) {
      expect(warning).toContain(word)
    }
    await link(page, said.t('disconnect.keep')).click()
    await heading(page, / can read your Marketo$/)

    await link(page, said.t('connected.disconnect')).click()
    await button(page, said.t('disconnect.confirm')).click()
    await heading(page, said.t('disconnect.doneTitle', { instance: '000-CON-200' }))
    const ticks = page.getByRole('checkbox')
    expect(await ticks.count()).toBe(4)
    await ticks.first().check()

    await link(page, said.t('disconnect.again')).click()
    await heading(page, said.t('credentials.title'))
    await enterCredentials(page, valuesOf('000-CON-200'))
    await runTest(page)
    await heading(page, / can read your Marketo$/)
    expect(await idsOf(tenant, 'connection')).toHaveLength(2)
  })

  it('leaves every way in open to a new one', async ({ page }) => {
    const { path } = await testInstance(page, '000-CON-200')
    const to = (place: string) => page.goto(new URL(`${path}${place}`, page.url()).href)
    await to('/disconnect')
    await button(page, said.t('disconnect.confirm')).click()
    await heading(page, /is disconnected$/)
    expect(await page.getByRole('navigation').count()).toBe(0)
    const ways = [
      ['opening.haveValues', 'credentials.title'],
      ['opening.canAdmin', 'start.title'],
      ['opening.neither', 'links.title.whole'],
      ['page.notAdmin', 'links.title.whole'],
    ] as const
    for (const [way, title] of ways) {
      await to('')
      await page.getByRole('link', { name: said.t(way) }).click()
      await heading(page, said.t(title))
    }
  })

  it('can be preceded by a last test of what is in use', async ({ page }) => {
    const { path } = await testInstance(page, '000-CON-200')
    await page.goto(new URL(`${path}/disconnect`, page.url()).href)
    await button(page, said.t('disconnect.test')).click()
    await page.waitForURL(/\/connected/)
    await page.goto(new URL(`${path}/disconnect`, page.url()).href)
    await page.getByText(/^What the last test found/).waitFor()
  })

  it('brings every other page of it here, also in a session of its own', async ({ page }) => {
    const { tenant, path } = await testInstance(page, '000-CON-200')
    await page.goto(new URL(`${path}/disconnect`, page.url()).href)
    await button(page, said.t('disconnect.confirm')).click()
    await heading(page, /is disconnected$/)
    for (const step of ['connected', 'credentials', 'test', 'diagnosis']) {
      await page.goto(new URL(`${path}/${step}`, page.url()).href)
      await heading(page, /is disconnected$/)
    }
    await openWizard(page, { tenant })
    await chooseIHaveTheValues(page)
  })
})

describe('a connection that is begun', () => {
  it('is resumed in a new session where it was left, with all but the secret in the form', async ({
    page,
    openBrowser,
  }) => {
    const { tenant } = await testInstance(page, '000-SEC-401')
    await page.waitForURL(/\/diagnosis/)
    const other = await openBrowser()
    await openWizard(other, { tenant })
    await other.getByRole('link', { name: said.t('opening.resume') }).click()
    await other.waitForURL(/\/diagnosis/)
    await other.goto(other.url().replace('/diagnosis', '/credentials'))
    expect(await field(other, 'clientId').inputValue()).toBe(valuesOf('000-SEC-401').clientId)
    expect(await field(other, 'clientSecret').inputValue()).toBe('')
  })
})

describe('what a later test finds', () => {
  it('stands above the proof that is still there, and leads to its diagnosis', async ({ page }) => {
    const { path } = await testInstance(page, '000-SEC-401', valuesOf('000-SEC-401', 'correct'))
    await heading(page, / can read your Marketo$/)
    await turn('000-SEC-401', { allowlist: ['192.0.2.1'] })
    await button(page, said.t('action.testAgain')).click()
    await page.waitForURL(/\/diagnosis/)
    await backToConnected(page, path)
    await page.getByText(said.t('connected.laterFailed.title')).waitFor()
    expect(await page.getByRole('main').innerText()).toMatch(/1 of 1 required/)
    await link(page, said.t('connected.laterFailed.link')).click()
    await page.waitForURL(/\/diagnosis/)
  })
})
