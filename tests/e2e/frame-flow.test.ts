import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  begin,
  enterValues,
  eventsOf,
  headingIn,
  hears,
  sdkPage,
  toldTo,
  useHostServer,
  wizardIn,
} from '#tests/support/embedded.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { it, startSite, type Site } from '#tests/support/third-party.ts'
import { said, valuesOf } from '#tests/support/wizard.ts'

const { handOver, post } = useHostServer()

/** Sets two cookies in a frame and asks for them again: which came back? */
const SETTER = [
  'plain=1; SameSite=None; Secure; Path=/',
  '__Host-own=1; SameSite=None; Secure; Path=/; Partitioned',
]
const framing = (address: string) => `<iframe src="${address}"></iframe>`

/** The site under the name that makes it another one than the page's. */
const asLocalhost = ({ origin }: Site) => origin.replace('127.0.0.1', 'localhost')

describe("the wizard in another site's page, where third-party cookies are blocked", () => {
  it('has such a browser: an ordinary cookie does not come back, a partitioned one does', async ({
    openBrowser,
    host,
  }) => {
    const other = await startSite()
    const page = await openBrowser()
    other.serve('/set', 'set', { 'set-cookie': SETTER as unknown as string })
    other.serve('/get', 'get')
    await page.goto(host.serve('/control-set', framing(`${asLocalhost(other)}/set`)))
    await page.goto(host.serve('/control-get', framing(`${asLocalhost(other)}/get`)))
    expect(other.asked('/get')?.cookie).toBe('__Host-own=1')
    // The control of the control: without the block both come back.
    const open = await launchBrowser()
    const unblocked = await (await open.newContext()).newPage()
    await unblocked.goto(`${host.origin}/control-set`)
    await unblocked.goto(`${host.origin}/control-get`)
    expect(other.asked('/get')?.cookie).toContain('plain=1')
    await open.close()
    await other.stop()
  })

  it("leads from the host's button to a receipt that its server verifies once", async ({
    page,
    host,
  }) => {
    const externalId = `demo-${randomUUID()}`
    const tenant = { externalId, name: 'Northwind' }
    const { token, id } = await handOver({ origins: [host.origin], tenant })
    await page.goto(sdkPage(host))
    await begin(page, token)
    await headingIn(page, /^Connect your Marketo to /)
    const values = valuesOf('000-CON-200')
    await enterValues(page, values)
    await headingIn(page, / can read your Marketo$/)
    await hears(page, { type: 'connected' })
    // In a page the way is one line at the top, however wide the frame is.
    expect(await wizardIn(page).getByText('Step 6 of 6').isVisible()).toBe(true)

    const told = await toldTo(page)
    const events = await eventsOf(page)
    expect(events.map(({ type }) => type)).toEqual([
      ...['ready', 'step', 'step', 'step'],
      ...['testStarted', 'step', 'testFinished', 'connected'],
    ])
    expect(await stepsOf(page)).toEqual(['opening', 'credentials', 'test', 'connected'])
    expect(events).toContainEqual({
      version: 1,
      type: 'testFinished',
      verdict: 'connected',
      outcome: 'connected',
    })
    for (const value of Object.values(values)) expect(JSON.stringify(told)).not.toContain(value)

    const success = told.find(({ name }) => name === 'success')?.value as Success
    const verified = await post('/receipts/verify', { receipt: success.receipt })
    expect(verified).toEqual({
      status: 200,
      body: {
        connectionId: success.connectionId,
        sessionId: id,
        tenant,
        endUser: { externalId: 'user-1' },
      },
    })
    const again = await post('/receipts/verify', { receipt: success.receipt })
    expect(again.status).toBeGreaterThanOrEqual(400)

    // A load of its own: the cookie carries, and nothing is told twice.
    await wizardIn(page)
      .locator('body')
      .evaluate(() => location.reload())
    await headingIn(page, / can read your Marketo$/)
    const [cookie] = await page.context().cookies()
    expect(cookie).toMatchObject({ name: '__Host-mc_wizard', sameSite: 'None', secure: true })
    expect(cookie?.partitionKey).toContain('127.0.0.1')

    await wizardIn(page)
      .getByRole('button', { name: /^Back to / })
      .click()
    await page.locator('iframe').waitFor({ state: 'detached' })
    const ended = await toldTo(page)
    expect(ended.at(-1)).toEqual({
      name: 'exit',
      value: { step: 'connected', verdict: 'connected', connected: true },
    })
    expect(ended.filter(({ name }) => name === 'success')).toHaveLength(1)
  })

  it('tells a verdict by its code, and is left by Escape unless a field holds something', async ({
    page,
    host,
  }) => {
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(sdkPage(host))
    await begin(page, token)
    await enterValues(page, valuesOf('000-IPB-603'))
    await hears(page, { type: 'testFinished', verdict: 'ip_blocked', outcome: 'fixable' })
    await hears(page, { type: 'step', step: 'diagnosis' })
    const wizard = wizardIn(page)
    await wizard.getByRole('link', { name: said.t('action.change') }).click()
    await headingIn(page, said.t('credentials.title'))
    const endpoint = wizard.getByLabel(said.t('credentials.endpoint.label'), { exact: true })
    await endpoint.press('Escape')
    expect(await endpoint.isVisible()).toBe(true)
    // The second time: the document of this page has its line to the host's.
    await expect.poll(async () => (await stepsOf(page)).at(-1)).toBe('credentials')
    await endpoint.fill('')
    await endpoint.press('Escape')
    await page.locator('iframe').waitFor({ state: 'detached' })
    expect((await toldTo(page)).at(-1)?.value).toEqual({
      step: 'credentials',
      verdict: 'ip_blocked',
      connected: false,
    })
  })

  it('stands in the page itself as high as what it shows, and tells nothing of what was there before', async ({
    page,
    host,
  }) => {
    const tenant = { externalId: `demo-${randomUUID()}`, name: 'Northwind' }
    const first = await handOver({ origins: [host.origin], tenant })
    await page.goto(sdkPage(host))
    await begin(page, first.token)
    await enterValues(page, valuesOf('000-CON-200'))
    await hears(page, { type: 'connected' })

    const second = await handOver({ origins: [host.origin], tenant })
    await page.goto(sdkPage(host, { mounts: true }))
    await begin(page, second.token)
    await headingIn(page, /^Connect your Marketo to /)
    const long = await heightOf(page)
    await wizardIn(page)
      .getByRole('link', { name: /000-CON-200/ })
      .click()
    await headingIn(page, / can read your Marketo$/)
    await hears(page, { type: 'step', step: 'connected' })
    await expect.poll(() => heightOf(page)).not.toBe(long)
    await expect.poll(() => isWhole(page)).toBe(true)
    expect((await eventsOf(page)).map(({ type }) => type)).toEqual(['ready', 'step', 'step'])

    // Tested here: that is news.
    await wizardIn(page)
      .getByRole('button', { name: said.t('action.testAgain') })
      .click()
    await hears(page, { type: 'connected' })
  })
})

const stepsOf = async (page: Page) =>
  (await eventsOf(page)).flatMap((event) => (event.type === 'step' ? [event.step] : []))

type Success = { connectionId: string; receipt: string }

const heightOf = async (page: Page) => (await page.locator('iframe').boundingBox())?.height

/** Nothing of the page has to be scrolled to inside the frame, and nothing stands empty below it. */
const isWhole = (page: Page) =>
  wizardIn(page)
    .locator('body')
    .evaluate(() => {
      const { scrollHeight, clientHeight } = document.documentElement
      const main = document.querySelector('main')
      const last = main?.lastElementChild?.getBoundingClientRect().bottom ?? 0
      return scrollHeight <= clientHeight + 1 && clientHeight - last < 400
    })
