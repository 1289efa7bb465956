import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import { it as inBrowser } from '#tests/support/browser.ts'
import {
  awaitResult,
  button,
  chooseIHaveTheValues,
  enterCredentials,
  field,
  heading,
  openWizard,
  pressTest,
  said,
  testInstance,
  valuesOf,
  type Wizard,
} from '#tests/support/wizard.ts'

/** What Chromium says itself of a network that is away. */
const it = inBrowser.override('tolerated', [
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET|Failed to fetch|Failed to load resource|ChunkLoadError|502/,
])

const values = valuesOf('000-CON-200')
/** These are refused, so that they stay a draft. */
const refused = valuesOf('000-CID-401')

async function filledForm(page: Page): Promise<Wizard> {
  const wizard = await openWizard(page)
  await chooseIHaveTheValues(page)
  await enterCredentials(page, values)
  await page.getByText('We will call').waitFor()
  return wizard
}

async function expectAllThere(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    expect(await field(page, name as keyof typeof values).inputValue()).toBe(value)
  }
}

describe('a test asked for', () => {
  it('offline says so, keeps everything, and works when back', async ({ page }) => {
    await filledForm(page)
    await page.context().setOffline(true)
    await pressTest(page)
    await page.getByRole('alert').getByText(said.t('credentials.unreachable.title')).waitFor()
    await expectAllThere(page)
    await page.context().setOffline(false)
    await pressTest(page)
    await awaitResult(page)
    await heading(page, / can read your Marketo$/)
  })

  it('of a server that something stands before keeps everything, too', async ({ page }) => {
    await filledForm(page)
    const away = '**/credentials*'
    await page.route(away, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
        : route.continue(),
    )
    await pressTest(page)
    await page.getByRole('alert').getByText(said.t('credentials.unreachable.title')).waitFor()
    await expectAllThere(page)
    await page.unroute(away)
    await pressTest(page)
    await awaitResult(page)
  })

  it('whose answer got lost is one draft and one version when it is asked for again', async ({
    page,
  }) => {
    const { sessionId } = await filledForm(page)
    await enterCredentials(page, refused)
    let isLost = false
    await page.route('**/credentials*', async (route) => {
      if (isLost || route.request().method() !== 'POST') return route.continue()
      isLost = true
      await route.fetch({ maxRedirects: 0 })
      return route.fulfill({ status: 200, contentType: 'text/html', body: 'cut off' })
    })
    await pressTest(page)
    await page.getByRole('alert').getByText(said.t('credentials.unreachable.title')).waitFor()
    await pressTest(page)
    await awaitResult(page)
    expect(await savedBy(sessionId)).toEqual({ versions: 1 })
  })

  it('twice by a double click is one save and one test', async ({ page }) => {
    const { sessionId } = await filledForm(page)
    const posts: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url())
    })
    await page.getByRole('button', { name: said.t('action.test') }).dblclick()
    await awaitResult(page)
    expect(posts).toHaveLength(1)
    expect(await savedBy(sessionId)).toEqual({ versions: 1 })
  })

  it('in a tab left open overnight says that the session has ended, and keeps everything', async ({
    page,
  }) => {
    await filledForm(page)
    await page.context().clearCookies()
    await pressTest(page)
    await page.getByRole('alert').getByText(said.t('credentials.ended.title')).waitFor()
    await expectAllThere(page)
  })
})

describe('a button pressed', () => {
  it('offline says so beside it, and works when back', async ({ page }) => {
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await page.waitForURL(/\/test/)
    const stop = page.getByRole('button', { name: said.t('action.stop') })
    await page.context().setOffline(true)
    await stop.click()
    await page.getByRole('alert').getByText(said.t('problem.away.press')).waitFor()
    await page.context().setOffline(false)
    await stop.click()
    await page.getByRole('button', { name: said.t('action.test') }).waitFor()
  })

  it('whose answer never comes says what to do, and asks nobody for a code', async ({ page }) => {
    await testInstance(page, refused.endpoint)
    await page.route('**/diagnosis*', (route) =>
      route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
    )
    await button(page, said.t('action.testAgain')).click()
    await page.getByRole('alert').getByText(said.t('problem.away.press')).waitFor()
    await page.unroute('**/diagnosis*')
    await button(page, said.t('action.testAgain')).click()
    await page.waitForURL(/\/test/)
    await awaitResult(page)
  })
})

describe('what is typed beside it', () => {
  it('stays when something that stands before the server answers', async ({ page }) => {
    await testInstance(page, '000-CON-200')
    await heading(page, / can read your Marketo$/)
    const name = page.getByLabel(said.t('connected.nameLabel'))
    await name.fill('Europe')
    const away = '**/connected*'
    await page.route(away, (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 502 }) : route.continue(),
    )
    for (const press of ['action.save', 'action.testAgain'] as const) {
      await button(page, said.t(press)).click()
      const here = page.locator('form', { has: button(page, said.t(press)) })
      await here.getByRole('alert').getByText(said.t('problem.away.press')).waitFor()
      expect(await name.inputValue()).toBe('Europe')
    }
    await page.unroute(away)
    await button(page, said.t('action.save')).click()
    await page.getByText(said.t('action.saved')).waitFor()
    expect(await name.inputValue()).toBe('Europe')
  })
})

/** How many versions of credentials the session's connection has. */
async function savedBy(sessionId: string): Promise<{ versions: number }> {
  return withClient(inject('endToEnd').ownerUrl, async (client) => {
    const { rows } = await client.query<{ versions: number }>(
      `SELECT count(*)::int AS versions FROM credentials c JOIN connect_session s
        ON s.tenant_id = c.tenant_id AND s.connection_id = c.connection_id WHERE s.id = $1`,
      [sessionId],
    )
    return rows[0] ?? { versions: 0 }
  })
}
