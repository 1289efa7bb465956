import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { useHostServer } from '#tests/support/embedded.ts'
import {
  answersInAll,
  answersTo,
  greet,
  hearsRaw,
  heardBy,
  HELLO,
  rawPage,
  sayTo,
  sendOver,
  shakeHands,
} from '#tests/support/raw-frame.ts'
import { it } from '#tests/support/third-party.ts'

const { handOver } = useHostServer()

const WRONG: [what: string, message: unknown][] = [
  ['nothing', null],
  ['a text', 'hello'],
  ['a number', 1],
  ['a list', [HELLO]],
  ['no mark of ours', { kind: 'hello' }],
  ['the mark as a text', { marketoConnect: '1', kind: 'hello' }],
  ['another version', { marketoConnect: 2, kind: 'hello' }],
  ['no kind', { marketoConnect: 1 }],
  ['a kind of nobody', { marketoConnect: 1, kind: 'constructor' }],
  ['our own answer', { marketoConnect: 1, kind: 'here', document: randomUUID() }],
  ['its message inside another', { data: HELLO }],
]

describe('a message to the frame', () => {
  it('from the page that frames it is answered to that page alone', async ({ page, host }) => {
    const { embedId } = await handOver({ origins: [host.origin] })
    await page.goto(rawPage(host, embedId))
    const document = await greet(page)
    expect(document).toMatch(/^[\da-f-]{36}$/)
    const [answer] = await answersTo(page)
    expect(answer).toEqual({
      ...{ origin: new URL(page.frames()[1]?.url() ?? '').origin, isFrame: true },
      data: { marketoConnect: 1, kind: 'here', document },
    })
    // The same document answers by the same name.
    expect(await greet(page)).toBe(document)
  })

  it('of a wrong shape is ignored', async ({ page, host }) => {
    const { embedId } = await handOver({ origins: [host.origin] })
    await page.goto(rawPage(host, embedId))
    const document = await greet(page)
    const before = (await answersTo(page)).length
    for (const [, message] of WRONG) await sayTo(page, message)
    for (const port of [
      { marketoConnect: 1, kind: 'port' },
      { marketoConnect: 1, kind: 'port', document: randomUUID() },
      { marketoConnect: 2, kind: 'port', document },
      { kind: 'port', document },
    ]) {
      await sayTo(page, port, 1)
    }
    await sayTo(page, { marketoConnect: 1, kind: 'port', document }, 0)
    await sayTo(page, { marketoConnect: 1, kind: 'port', document }, 2)
    await greet(page)
    expect(
      (await answersTo(page)).slice(before).filter(({ data }) => data.kind !== 'here'),
    ).toEqual([])
    expect(await heardBy(page)).toEqual([])
    // The control: a right one is taken.
    await sayTo(page, { marketoConnect: 1, kind: 'port', document }, 1)
    await hearsRaw(page, { kind: 'needsToken' })
  })

  it('over the port, and no token, opens nothing', async ({ page, host }) => {
    const { embedId, token } = await handOver({ origins: [host.origin] })
    await page.goto(rawPage(host, embedId))
    await shakeHands(page)
    await hearsRaw(page, { kind: 'needsToken' })
    for (const message of [
      token,
      { token },
      { kind: 'token' },
      { kind: 'token', token: null },
      { kind: 'token', token: [token] },
      { kind: 'Token', token },
    ]) {
      await sendOver(page, message as object)
    }
    await page.waitForTimeout(500)
    expect(page.frames()[1]?.url()).toMatch(/\/open$/)
    await sendOver(page, { kind: 'token', token })
    await hearsRaw(page, { type: 'ready' })
  })

  it.for(['a stranger', 'the host itself'])(
    'from another frame of the same page is ignored, also from one of %s',
    async (whose, { page, host, stranger }) => {
      const { embedId } = await handOver({ origins: [host.origin] })
      await page.goto(rawPage(host, embedId))
      const document = await greet(page)
      const before = await answersInAll(page)
      const site = whose === 'a stranger' ? stranger : host
      const address = site.serve(`/beside-${randomUUID()}`, ASKER)
      await page.evaluate(
        (html) => globalThis.document.body.insertAdjacentHTML('beforeend', html),
        `<iframe src="${address}"></iframe>`,
      )
      await expect.poll(() => page.frames()[2]?.url()).toBe(address)
      const other = page.frames()[2]
      await other?.waitForFunction(() => 'ask' in window)
      const port = { marketoConnect: 1, kind: 'port', document }
      for (const message of [HELLO, port, HELLO]) {
        await other?.evaluate((data) => (window as unknown as Asks).ask(data), message)
      }
      await page.waitForTimeout(300)
      expect(await answersTo(page)).toHaveLength(before)
      expect(await other?.evaluate(() => (window as unknown as Asks).heard)).toEqual([])
      // The control: the page that frames it is still answered.
      await greet(page)
    },
  )
})

type Asks = { ask: (data: unknown) => void; heard: unknown[] }

/** A page beside the wizard's, that speaks to it through their common parent. */
const ASKER = `<script>
  window.heard = []
  addEventListener('message', ({ data }) => window.heard.push(data))
  window.ask = (data) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => window.heard.push(data)
    parent.frames[0].postMessage(data, '*', data.kind === 'port' ? [port2] : [])
  }
</script>`
