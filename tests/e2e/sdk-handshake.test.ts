import type { Frame, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  eventually,
  framed,
  heard,
  isClosed,
  it,
  say,
  silent,
  start,
  told,
  tokenOf,
} from '#tests/support/sdk-pages.ts'
import type { Sites } from '#tests/support/sdk-pages.ts'

const event = (members: object) => ({ kind: 'event', event: { version: 1, ...members } })
const HERE = { marketoConnect: 1, kind: 'here', document: 'a document' }

async function silentFrame(page: Page, sites: Sites): Promise<Frame> {
  await page.goto(sites.host)
  await start(page, { token: tokenOf('silent~mac') })
  return silent(page)
}

/** From now on the page in this frame writes down what it is told. */
const listen = (frame: Frame) =>
  frame.evaluate(() => {
    const held = Object.assign(window, { got: [] as unknown[], ports: 0 })
    window.addEventListener('message', ({ data, origin, ports }) => {
      held.got.push({ data, origin })
      held.ports += ports.length
    })
  })
const got = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { got: { data: unknown; origin: string }[] }).got)
const ports = (frame: Frame) => frame.evaluate(() => (window as unknown as { ports: number }).ports)

/** Longer than three greetings. */
const AWHILE = 700

describe('the handshake', () => {
  it('greets until it is answered, gives one port, and no token in any message', async ({
    page,
    sites,
  }) => {
    await page.clock.install()
    const frame = await silentFrame(page, sites)
    await listen(frame)
    const { host: origin } = sites
    const hello = { data: { marketoConnect: 1, kind: 'hello' }, origin }
    await eventually(async () => (await got(frame)).length).toBeGreaterThan(3)
    expect(new Set((await got(frame)).map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(hello)]),
    )
    await frame.evaluate((here) => parent.postMessage(here, '*'), HERE)
    await eventually(() => ports(frame)).toBe(1)
    await frame.evaluate((here) => parent.postMessage(here, '*'), HERE)
    const { length } = await got(frame)
    await page.clock.runFor(15_000)
    expect(await got(frame), 'goes on greeting').toHaveLength(length)
    expect(await ports(frame)).toBe(1)
    await frame.evaluate((here) => parent.postMessage({ ...here, document: 'next' }, '*'), HERE)
    await eventually(() => ports(frame)).toBe(2)
    expect(JSON.stringify(await got(frame))).not.toContain('aaaa')
  })

  it('greets the next document in the frame anew', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await frame.evaluate(() => location.assign(location.pathname.replace(/opening$/, 'role')))
    const next = await framed(page, /\/role$/)
    await say(next, event({ type: 'step', step: 'role' }))
    await eventually(() => told(page)).toContainEqual([
      'onEvent',
      { version: 1, type: 'step', step: 'role' },
    ])
    const ready = (await told(page)).filter(([name]) => name === 'onReady')
    expect(ready).toHaveLength(1)
  })

  it('ignores answers of another shape', async ({ page, sites }) => {
    const frame = await silentFrame(page, sites)
    await listen(frame)
    const post = (message: unknown) =>
      frame.evaluate((each) => parent.postMessage(each, '*'), message)
    for (const message of [
      { ...HERE, marketoConnect: 2 },
      { ...HERE, kind: 'port' },
      { marketoConnect: 1, kind: 'here' },
      { ...HERE, document: 1 },
      { ...HERE, document: null },
      null,
      JSON.stringify(HERE),
      [HERE],
    ]) {
      await post(message)
    }
    await page.waitForTimeout(AWHILE)
    expect(await ports(frame)).toBe(0)
    await post({ ...HERE, more: 'is no matter' })
    await eventually(() => ports(frame)).toBe(1)
  })

  it('ignores an answer from another window of the wizard’s origin, and from the page', async ({
    page,
    sites,
  }) => {
    const frame = await silentFrame(page, sites)
    await listen(frame)
    await page.evaluate((here) => window.postMessage(here, '*'), HERE)
    await page.evaluate((wizard) => {
      const other = document.createElement('iframe')
      other.src = `${wizard}/connect/silent~mac/other`
      document.body.append(other)
    }, sites.wizard)
    await eventually(() => page.frames().some((each) => each.url().endsWith('other'))).toBe(true)
    const other = page.frames().find((each) => each.url().endsWith('other'))!
    await other.waitForLoadState()
    await other.evaluate((here) => parent.postMessage(here, '*'), HERE)
    await page.waitForTimeout(AWHILE)
    expect(await ports(frame)).toBe(0)
    expect(await other.evaluate(() => window.origin)).toBe(sites.wizard)
  })

  it('ignores the frame itself once another origin stands in it', async ({
    page,
    sites,
    tolerated,
  }) => {
    // Each greeting that does not arrive.
    tolerated.push(/Failed to execute 'postMessage'/)
    await page.goto(`${sites.host}/?loose`)
    await start(page, { token: tokenOf('silent~mac') })
    const frame = await silent(page)
    await frame.goto(`${sites.host}/?loose`)
    await listen(frame)
    await frame.evaluate((here) => parent.postMessage(here, '*'), HERE)
    await page.waitForTimeout(AWHILE)
    expect(await got(frame), 'greets another origin').toEqual([])
    await frame.goto(`${sites.wizard}/connect/silent~mac/back`)
    await listen(frame)
    await frame.evaluate((here) => parent.postMessage(here, '*'), HERE)
    await eventually(() => ports(frame)).toBe(1)
  })

  it('tells the host nothing of what it does not know', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await eventually(async () => (await told(page)).length).toBe(3)
    for (const message of [
      null,
      'leave',
      { kind: 'colour', colour: 'red' },
      { kind: 'height', height: Number.NaN },
      { kind: 'event' },
      { kind: 'event', event: { version: 2, type: 'testStarted' } },
      event({ type: 'applause' }),
      event({ type: 'constructor' }),
      event({ type: 'connected', connectionId: 'c1' }),
      event({ type: 'testFinished', verdict: 1, outcome: 'x' }),
      // The SDK's own to say.
      event({ type: 'exit', step: null, verdict: null }),
    ]) {
      await say(frame, message)
    }
    await say(frame, event({ type: 'testStarted', more: 'is handed on' }))
    await eventually(async () => (await told(page)).length).toBeGreaterThan(3)
    expect((await told(page)).slice(3)).toEqual([
      ['onEvent', { version: 1, type: 'testStarted', more: 'is handed on' }],
    ])
    expect(await isClosed(page)).toBe(false)
  })

  it('hands a token over once, however often it is asked', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await say(frame, { kind: 'needsToken' })
    await say(frame, { kind: 'needsToken' })
    await eventually(() => told(page)).toContainEqual([
      'onEvent',
      { version: 1, type: 'sessionExpired' },
    ])
    expect(await heard(frame)).toEqual([])
    expect(
      (await told(page)).filter(([, each]) => JSON.stringify(each)?.includes('Expired')),
    ).toHaveLength(1)
  })
})
