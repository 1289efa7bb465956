import { afterAll, beforeAll, describe, expect } from 'vitest'
import { startApplication, type Application } from '#tests/support/application.ts'
import { it as inBrowser } from '#tests/support/browser.ts'
import { runScript } from '#tests/support/run-script.ts'
import {
  chooseIHaveTheValues,
  arriveAtOpening,
  enterCredentials,
  newTenant,
  pressTest,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

/** As an operator runs it: no demo. */
let application: Application
beforeAll(async () => {
  application = await startApplication({ DEMO: 'off' })
})
afterAll(() => application.stop())

const it = inBrowser.override('origin', () => application.origin)

/** As an operator makes it. */
async function newKey(mode: 'live' | 'simulated'): Promise<string> {
  const { out } = await runScript(
    'scripts/host.ts',
    ['key', 'create', '--name', `${mode} ${newTenant()}`, '--mode', mode, '--scopes', 'sessions'],
    { settings: { DATABASE_URL: application.database.appUrl } },
  )
  return out.trim()
}

async function handOver(key: string, more: object = {}) {
  const response = await fetch(`${application.origin}/api/v1/connect-sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      tenant: { externalId: newTenant(), name: 'Northwind' },
      endUser: { externalId: 'ada' },
      ...more,
    }),
  })
  const body = (await response.json()) as { hostedUrl: string; code?: string }
  return { status: response.status, ...body }
}

describe('a server without the demo', () => {
  it('connects a simulated instance in a session of a simulated key', async ({ page, origin }) => {
    expect((await fetch(`${origin}/demo`)).status).toBe(404)
    const { hostedUrl } = await handOver(await newKey('simulated'))
    await page.goto(hostedUrl)
    await arriveAtOpening(page, '')
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-CON-200'))
    await runTest(page)
    expect(page.url()).toMatch(/\/connected$/)
  })

  it.for([
    ['simulated', '741-KXW-852', said.t('credentials.endpoint.simulatedOnly')],
    ['live', '000-CON-200', said.t('credentials.endpoint.unusable.example')],
  ] as const)('takes in a %s session no %s', async ([mode, endpoint, words], { page }) => {
    const before = application.simulator.state().calls[endpoint]?.total ?? 0
    const { hostedUrl } = await handOver(await newKey(mode))
    await page.goto(hostedUrl)
    await arriveAtOpening(page, '')
    await chooseIHaveTheValues(page)
    await enterCredentials(page, { ...valuesOf('000-CON-200'), endpoint })
    await pressTest(page)
    await page.getByText(plain(words).slice(0, 40)).waitFor()
    expect(page.url()).toMatch(/\/credentials$/)
    expect(application.simulator.state().calls[endpoint]?.total ?? 0).toBe(before)
  })

  it.for([
    ['live', 'simulated'],
    ['simulated', 'live'],
  ] as const)('refuses a %s key that asks for a %s session', async ([mode, asked]) => {
    const { status, code } = await handOver(await newKey(mode), { mode: asked })
    expect({ status, code }).toEqual({ status: 403, code: 'mode_refused' })
  })
})

const plain = (marked: string) => marked.replaceAll(/<[^>]+>/g, '')
