import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { FromHost, FromWizard, WizardEvent } from '#lib/embed/messages.ts'
import { PATIENCE } from '#tests/support/browser.ts'
import type { Site } from '#tests/support/third-party.ts'

/** A host's page that speaks the contract of `lib/embed/messages.ts` by hand, so that a test may speak it wrong. */

/** A page with the wizard's frame in it. `attributes`: of the frame. Says nothing by itself. */
export function rawPage(site: Site, embedId: string, attributes = ''): string {
  const src = `${inject('endToEnd').origin}/connect/${embedId}/open`
  return site.serve(
    `/raw-${randomUUID()}`,
    `<title>Host</title><h1>Host</h1><iframe src="${src}" width="900" height="700" ${attributes}></iframe>
     <script>${HOST}</script>`,
  )
}

/** `answers`: what came by `postMessage`; `heard`: what came over ports. */
const HOST = `
  window.answers = []
  window.heard = []
  addEventListener('message', ({ origin, data, source }) => {
    window.answers.push({ origin, data, isFrame: source === document.querySelector('iframe').contentWindow })
  })
  window.send = (message) => window.port.postMessage(message)
  window.say = (data, { to, ports = 0 }) => {
    const transfer = Array.from({ length: ports }, () => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => window.heard.push(data)
      window.port = port1
      return port2
    })
    document.querySelector('iframe').contentWindow.postMessage(data, to, transfer)
  }
`

type Answer = { origin: string; data: { kind?: string; document?: string }; isFrame: boolean }
type Raw = {
  answers: Answer[]
  heard: FromWizard[]
  send: (message: unknown) => void
  say: (data: unknown, how: { to: string; ports?: number }) => void
}

export const HELLO = { marketoConnect: 1, kind: 'hello' }

/** Posts to the frame, from its own parent. */
export function sayTo(page: Page, data: unknown, ports = 0): Promise<void> {
  const { origin } = inject('endToEnd')
  return page.evaluate(
    ([given, to, count]) => (window as unknown as Raw).say(given, { to, ports: count }),
    [data, origin, ports] as const,
  )
}

export const answersTo = (page: Page): Promise<Answer[]> =>
  page.evaluate(() => (window as unknown as Raw).answers)

export const heardBy = (page: Page): Promise<FromWizard[]> =>
  page.evaluate(() => (window as unknown as Raw).heard)

export const sendOver = (page: Page, message: FromHost | object): Promise<void> =>
  page.evaluate((given) => (window as unknown as Raw).send(given), message)

/** Says hello until the document answers. Gives its name. */
export async function greet(page: Page): Promise<string> {
  const before = (await answersTo(page)).length
  await expect
    .poll(
      async () => {
        await sayTo(page, HELLO)
        return (await answersTo(page)).length
      },
      { timeout: PATIENCE },
    )
    .toBeGreaterThan(before)
  return (await answersTo(page)).at(-1)?.data.document ?? ''
}

/** How many answers there are once no more come: `greet` may have said hello more often than it had to. */
export async function answersInAll(page: Page): Promise<number> {
  let before = -1
  const grownBy = async () => {
    const { length } = await answersTo(page)
    const more = length - before
    before = length
    return more
  }
  await expect.poll(grownBy, { interval: 300, timeout: PATIENCE }).toBe(0)
  return before
}

/** The whole handshake. */
export async function shakeHands(page: Page): Promise<void> {
  const document = await greet(page)
  await sayTo(page, { marketoConnect: 1, kind: 'port', document }, 1)
}

/** Waits until this came over a port. */
export async function hearsRaw(page: Page, part: Partial<WizardEvent> | { kind: string }) {
  const wanted = 'kind' in part ? part : { kind: 'event', event: expect.objectContaining(part) }
  await expect
    .poll(() => heardBy(page), { timeout: PATIENCE })
    .toContainEqual(expect.objectContaining(wanted))
}
