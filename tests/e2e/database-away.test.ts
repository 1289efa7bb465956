import { afterAll, beforeAll, describe, expect } from 'vitest'
import { postgresPlace } from '#scripts/database/postgres-place.ts'
import * as postgres from '#scripts/database/postgres-server.ts'
import { startApplication, type Application } from '#tests/support/application.ts'
import { it as inBrowser } from '#tests/support/browser.ts'
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

let application: Application
beforeAll(async () => {
  application = await startApplication()
})
afterAll(() => application.stop())

/** An application of its own, for its database goes away. */
const it = inBrowser.override('origin', () => application.origin)

const server = () => ({ place: postgresPlace(), data: application.database.data })
const takeAway = () => postgres.stop(server())
const bringBack = () => {
  const port = Number(new URL(application.database.ownerUrl).port)
  return postgres.start({ ...server(), port }, ['fsync=off'])
}

const health = async () => {
  const response = await fetch(`${application.origin}/api/health`)
  const body = (await response.json()) as { status: string; problems?: string[] }
  return { ...body, code: response.status }
}

describe('while the database is away', () => {
  it('the form says so and keeps what was typed; once it is back, the same press works', async ({
    page,
    origin,
    tolerated,
  }) => {
    tolerated.push(/status of 50[03]/)
    await openWizard(page, { origin })
    await chooseIHaveTheValues(page)
    const values = valuesOf('000-CON-200')
    await enterCredentials(page, values)
    expect(await health()).toMatchObject({ code: 200, status: 'ok' })

    await takeAway()
    try {
      await pressTest(page)
      await page.getByText(said.t('problem.unavailable.title')).waitFor()
      for (const name of ['endpoint', 'clientId', 'clientSecret'] as const) {
        expect(await field(page, name).inputValue()).toBe(values[name])
      }
      expect(await health()).toMatchObject({ code: 503, problems: ['database_away'] })
    } finally {
      await bringBack()
    }
    await expect.poll(async () => (await health()).code, { timeout: 10_000 }).toBe(200)
    await runTest(page)
    await heading(page, / can read your Marketo$/)
  })

  it('a page says so, and comes back at a press once the database does', async ({
    page,
    origin,
    tolerated,
  }) => {
    // React's own word in the console for an error of the server.
    tolerated.push(/status of 50[03]/, /React error #441/)
    const { path } = await openWizard(page, { origin })
    await takeAway()
    try {
      await page.goto(`${origin}${path}/credentials`)
      await heading(page, said.t('problem.unavailable.title'))
    } finally {
      await bringBack()
    }
    await button(page, said.t('action.reload')).click()
    await heading(page, said.t('credentials.title'))
  })

  it('a test under way goes on, and its page with it', async ({ page, origin, tolerated }) => {
    tolerated.push(/status of 50[03]/, /ERR_/)
    await openWizard(page, { origin })
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-SLO-200'))
    await pressTest(page)
    await heading(page, 'Testing 000-SLO-200')
    await page.locator('[data-state=passed]').first().waitFor()
    await takeAway()
    await bringBack()
    await heading(page, / can read your Marketo$/)
  })
})
