import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { withClient } from '#scripts/database/app-role.ts'
import {
  begin,
  eventsOf,
  headingIn,
  hears,
  sdkPage,
  updateToken,
  useHostServer,
  wizardIn,
} from '#tests/support/embedded.ts'
import { hearsRaw, rawPage, sendOver, shakeHands } from '#tests/support/raw-frame.ts'
import { it, type Site } from '#tests/support/third-party.ts'
import { heading, said } from '#tests/support/wizard.ts'

const { handOver } = useHostServer()

const HOST = said.t('problem.waiting.title', { host: '' }).trim()
const OPENING = /^Connect your Marketo to /

const inDatabase = (statement: string, id: string) =>
  withClient(inject('endToEnd').ownerUrl, (client) => client.query(statement, [id]))

const expire = (sessionId: string) =>
  inDatabase(
    `update handover set expires_at = now() - interval '1 second' where session_id = $1`,
    sessionId,
  )

const revoke = (sessionId: string) =>
  inDatabase(
    `update browser_session set revoked_at = now()
     where id in (select browser_session_id from browser_grant where session_id = $1)`,
    sessionId,
  )

/** The host's page with a frame for `embedId` that has been given the token. */
async function give(page: Page, host: Site, embedId: string, token: string): Promise<void> {
  await page.goto(rawPage(host, embedId))
  await shakeHands(page)
  await hearsRaw(page, { kind: 'needsToken' })
  await sendOver(page, { kind: 'token', token })
}

describe('a token that the host hands to the frame', () => {
  it('a second time is refused in words and by its code; another one goes on', async ({
    page,
    openBrowser,
    host,
  }) => {
    const { embedId, token } = await handOver({ origins: [host.origin] })
    await give(page, host, embedId, token)
    await hearsRaw(page, { type: 'ready' })
    const other = await openBrowser()
    await give(other, host, embedId, token)
    await hearsRaw(other, { type: 'error', code: 'token_used' })
    await headingIn(other, said.t('problem.tokenUsed.title'))
    const next = await handOver({ origins: [host.origin] })
    await sendOver(other, { kind: 'token', token: next.token })
    await hearsRaw(other, { type: 'ready' })
    await headingIn(other, OPENING)
  })

  it('after its ten minutes is refused', async ({ page, host }) => {
    const { id, embedId, token } = await handOver({ origins: [host.origin] })
    await expire(id)
    await give(page, host, embedId, token)
    await hearsRaw(page, { type: 'error', code: 'token_expired' })
    await headingIn(page, said.t('problem.tokenExpired.title'))
    const back = said.t('action.backToHost', { host: 'Acme' })
    await wizardIn(page).getByRole('button', { name: back }).click()
    await hearsRaw(page, { kind: 'leave' })
  })

  it('that was changed, or is of a session for other pages, is none of ours and stays unspent', async ({
    page,
    host,
    stranger,
  }) => {
    const own = await handOver({ origins: [host.origin] })
    const others = await handOver({ origins: [stranger.origin] })
    const hosted = await handOver()
    const changed = own.token.slice(0, -1) + (own.token.endsWith('A') ? 'B' : 'A')
    for (const token of [changed, others.token, hosted.token, 'x', '']) {
      await give(page, host, own.embedId, token)
      await hearsRaw(page, { type: 'error', code: 'token_unknown' })
    }
    expect(await page.context().cookies()).toEqual([])
    await page.goto(others.hostedUrl)
    await heading(page, OPENING)
  })

  it('never stands in an address of the frame', async ({ page, host }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const { token, embedId } = await handOver({ origins: [host.origin] })
    await page.goto(sdkPage(host))
    await begin(page, token)
    await headingIn(page, OPENING)
    const secret = token.slice(embedId.length + 1)
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((address) => address.includes(secret))).toEqual([])
  })
})

describe('a session that ended while its page stood in the frame', () => {
  it('is told, and goes on where it was by a new token', async ({ page, host }) => {
    const tenant = { externalId: `demo-${randomUUID()}`, name: 'Northwind' }
    const first = await handOver({ origins: [host.origin], tenant })
    await page.goto(sdkPage(host))
    await begin(page, first.token)
    await hears(page, { type: 'ready' })
    await revoke(first.id)
    await wizardIn(page)
      .getByRole('link', { name: said.t('opening.haveValues') })
      .click()
    await headingIn(page, said.t('problem.noSession.title'))
    await hears(page, { type: 'sessionExpired' })
    const second = await handOver({ origins: [host.origin], tenant })
    await updateToken(page, second.token)
    await headingIn(page, OPENING)
    const told = (await eventsOf(page)).map(({ type }) => type)
    expect(told.filter((type) => type === 'sessionExpired')).toHaveLength(1)
    expect(page.frames()[1]?.url()).toContain(second.id)
  })
})

describe('a browser that keeps no cookie in a frame', () => {
  it('is told so in words, before anything is typed, and the host by a code', async ({
    page,
    host,
  }) => {
    await page.route('**/open', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      const response = await route.fetch()
      await page.context().clearCookies()
      const { 'set-cookie': _, ...headers } = response.headers()
      return route.fulfill({ response, headers })
    })
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(sdkPage(host))
    await begin(page, token)
    await hears(page, { type: 'error', code: 'session_refused' })
    await headingIn(page, said.t('problem.cookieRefused.title'))
    await wizardIn(page)
      .getByText(/ask for a link that opens in a window of its own/)
      .waitFor()
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['error'])
  })
})

describe("a host's page that says nothing", () => {
  it('leaves the frame with words for what to do after 20 s, and is heard when it speaks at last', async ({
    page,
    host,
  }) => {
    await page.clock.install()
    const { embedId, token } = await handOver({ origins: [host.origin] })
    await page.goto(rawPage(host, embedId))
    await wizardIn(page).getByRole('heading', { level: 1 }).waitFor()
    await page.clock.fastForward(19_000)
    const late = wizardIn(page).getByText(/has not answered\. Close this/)
    expect(await wizardIn(page).getByRole('heading', { level: 1 }).innerText()).toContain(HOST)
    expect(await late.count()).toBe(0)
    await page.clock.fastForward(3000)
    await late.waitFor()
    await page.clock.resume()
    await shakeHands(page)
    await sendOver(page, { kind: 'token', token })
    await hearsRaw(page, { type: 'ready' })
  })

  it('and without scripts the frame says the same at once', async ({ openBrowser, host }) => {
    const { embedId } = await handOver({ origins: [host.origin] })
    const page = await openBrowser({ javaScriptEnabled: false })
    await page.goto(rawPage(host, embedId))
    await wizardIn(page)
      .getByText(/has not answered\. Close this/)
      .waitFor()
  })
})
