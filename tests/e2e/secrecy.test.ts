import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Page, Response } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { it } from '#tests/support/browser.ts'
import { findIn, searchDatabase } from '#tests/support/dump.ts'
import {
  button,
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  openWizard,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

/** 32 letters and digits, as Marketo's secrets are, that stand nowhere else. */
const newSecret = () => randomBytes(24).toString('base64url').replaceAll(/[-_]/g, 'x')

/** Everything that this visitor's browser is told from now on, but for the host page, which lists demo values. */
function recordAnswers(page: Page): { bodies(): Promise<Buffer[]>; said: string[] } {
  const responses: Response[] = []
  const console: string[] = []
  page.context().on('response', (response) => {
    if (!response.url().includes('/demo')) responses.push(response)
  })
  page.context().on('console', (message) => console.push(message.text()))
  const bodyOf = (response: Response) => response.body().catch(() => Buffer.alloc(0))
  const headersOf = async (response: Response) => Buffer.from(JSON.stringify(response.headers()))
  return {
    said: console,
    bodies: async () => Promise.all([...responses.map(bodyOf), ...responses.map(headersOf)]),
  }
}

const storageOf = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      history.state,
      location.href,
      document.cookie,
    ]),
  )

/** Marketo gives the same token to whoever asks with the same values while it lives. */
async function tokenOf(munchkinId: string): Promise<string> {
  const { clientId, clientSecret } = valuesOf(munchkinId)
  const response = await fetch(`${inject('endToEnd').simulatorUrl}/identity/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }),
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  expect(token).toMatch(/^[\da-f-]{36}:\w+$/)
  return token
}

describe('the Client Secret', () => {
  it('once typed is in no answer, no page, no storage, no log and no dump, nor is the token', async ({
    page,
  }) => {
    const { ownerUrl, logFile, simulatorUrl } = inject('endToEnd')
    const [first, second] = [newSecret(), newSecret()]
    const right = valuesOf('000-CON-200')
    const answers = recordAnswers(page)
    await openWizard(page)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, { ...right, clientSecret: first })
    await button(page, said.t('action.show')).click()
    await runTest(page)
    await heading(page, /^The Client Secret is .*not right$/)

    // Once more into a field that is wrong, so that it comes back by way of an error if it comes back at all.
    await page.getByRole('link', { name: said.t('action.change') }).click()
    await enterCredentials(page, { clientId: '\u2022'.repeat(8), clientSecret: second })
    await runTest(page)
    await heading(page, /.*/)
    await page.getByRole('link', { name: said.t('action.change') }).click()
    await enterCredentials(page, right)
    await runTest(page)
    await heading(page, / can read your Marketo$/)
    for (const step of ['', '/start', '/connected', '/diagnosis', '/credentials', '/test']) {
      await page.goto(page.url().replace(/(\/[\da-f-]{36}).*/, `$1${step}`))
    }

    const token = await tokenOf('000-CON-200')
    const canaries = { first, second, secret: right.clientSecret, token }
    const bodies = await answers.bodies()
    expect(bodies.length).toBeGreaterThan(40)
    for (const [index, body] of bodies.entries()) {
      expect(findIn(body, canaries, `answer ${index}`)).toEqual([])
    }
    const browser = Buffer.from((await storageOf(page)) + answers.said.join('\n'))
    expect(findIn(browser, canaries, 'the browser')).toEqual([])
    const log = readFileSync(logFile)
    expect(log.toString()).toContain('server_started')
    expect(findIn(log, canaries, 'the log')).toEqual([])
    const dump = await searchDatabase(ownerUrl, canaries)
    expect(dump.found).toEqual([])
    expect(dump.tables).toBeGreaterThan(8)
    expect(dump.files).toBeGreaterThan(20)

    // Queries stand in every proxy's log on the way. No other end-to-end test may make us send one there.
    const state = await (await fetch(`${simulatorUrl}/simulator/state.json`)).json()
    expect(state).toMatchObject({ secretsSeenInTargets: 0 })
  })

  it('would be found in each of these places, were it there', async ({ page, origin }) => {
    const planted = newSecret()
    const answers = recordAnswers(page)
    await page.goto(`${origin}/connect/-/ended`)
    await page.evaluate((value) => localStorage.setItem('x', value), planted)
    await page.route('**/planted', (route) => route.fulfill({ body: btoa(`x${planted}`) }))
    await page.evaluate(() => fetch('/planted'))
    const found = (bytes: Buffer) => findIn(bytes, { planted }, 'here').length > 0
    expect((await answers.bodies()).some(found)).toBe(true)
    expect(found(Buffer.from(await storageOf(page)))).toBe(true)
  })
})
