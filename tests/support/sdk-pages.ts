import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenOptions } from '#lib/embed/sdk/options.ts'
import { it as inBrowser, PATIENCE } from '#tests/support/browser.ts'

/** A host's page and a page that speaks as the wizard does, on two sites, without the application. */
export type Sites = {
  /** `/` has a policy as strict as a host can have one; `/?bare` has none; `/?loose` has styles that would break anything. */
  host: string
  wizard: string
  /** Of requests to the wizard's site, in order. */
  asked: string[]
}

/** Browsers ask nothing of `127.0.0.1` that they know of `localhost`: another site. */
export const it = inBrowser.extend('sites', { scope: 'file' }, async ({}, { onCleanup }) => {
  const asked: string[] = []
  const wizard = await serve('127.0.0.1', (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    if (path === '/sdk/v1.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8')
      response.setHeader('access-control-allow-origin', '*')
      return response.end(readFileSync('public/sdk/v1.js'))
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // Never answered: the frame stays empty.
    if (path.includes('/hanging~')) return undefined
    return response.end(wizardPage(path))
  })
  const host = await serve('localhost', (request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').search
    response.setHeader('content-type', 'text/html; charset=utf-8')
    if (query === '') response.setHeader('content-security-policy', strictPolicy(wizard.origin))
    response.end(hostPage(wizard.origin, query))
  })
  onCleanup(async () => {
    for (const { server } of [host, wizard]) {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  })
  return { host: host.origin, wizard: wizard.origin, asked } satisfies Sites
})

/** What is so in the end, on a busy machine too. */
export const eventually = <Read>(read: () => Read) => expect.poll(read, { timeout: PATIENCE })

export const secretOf = (letter: string): string => letter.repeat(43)
export const tokenOf = (embedId = 'plain~mac', letter = 'a'): string =>
  `${embedId}.${secretOf(letter)}`

type Plain = Omit<OpenOptions, 'onReady' | 'onSuccess' | 'onExit' | 'onEvent' | 'onError'>
type Told = [name: string, value?: unknown]
/** What the host's page holds for the tests. */
type Held = { told: Told[]; wizard: ReturnType<typeof MarketoConnect.open>; isClosed: boolean }

/** Has the page call `open`, or `mount` on its first such element, and write down what it is told. */
export async function start(page: Page, given: Partial<Plain> = {}, into = ''): Promise<void> {
  const all = { options: { token: tokenOf(), ...given }, place: into }
  await page.evaluate(({ options, place }) => {
    const held = window as unknown as Held
    held.told = []
    const tell = (name: string) => (value?: unknown) => void held.told.push([name, value])
    const names = ['onReady', 'onSuccess', 'onExit', 'onEvent', 'onError']
    const callbacks = Object.fromEntries(names.map((name) => [name, tell(name)]))
    const element = place ? document.querySelector(place) : null
    held.wizard = element
      ? MarketoConnect.mount(element, { ...options, ...callbacks })
      : MarketoConnect.open({ ...options, ...callbacks })
    held.isClosed = false
    void held.wizard.closed.then(() => (held.isClosed = true))
  }, all)
}

export const told = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as Held).told)

export const isClosed = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Held).isClosed)

/** The document in the frame that stands at this path, once it has a port. */
export async function framed(page: Page, path: RegExp = /\/opening$/): Promise<Frame> {
  await eventually(() => page.frames().some((each) => path.test(each.url()))).toBe(true)
  const frame = page.frames().find((each) => path.test(each.url()))!
  await frame.waitForFunction(() => 'say' in window)
  return frame
}

/** The frame whose page says nothing by itself, once it is there. */
export async function silent(page: Page): Promise<Frame> {
  const isSilent = (frame: Frame) => frame.url().includes('/silent~')
  await eventually(() => page.frames().some(isSilent)).toBe(true)
  const frame = page.frames().find(isSilent)!
  await frame.waitForLoadState()
  return frame
}

/** The page in the frame says this over its port. */
export const say = (frame: Frame, message: unknown): Promise<void> =>
  frame.evaluate((each) => (window as unknown as { say(one: unknown): void }).say(each), message)

export const heard = (frame: Frame): Promise<unknown[]> =>
  frame.evaluate(() => (window as unknown as { heard: unknown[] }).heard)

async function serve(hostname: string, listener: RequestListener) {
  const server: Server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve))
  return { server, origin: `http://${hostname}:${(server.address() as AddressInfo).port}` }
}

const strictPolicy = (wizard: string) =>
  [
    `default-src 'none'; script-src ${wizard}; frame-src ${wizard}`,
    "require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'",
  ].join('; ')

const BREAKING = `<style>
  body * { display: none !important; opacity: 0 !important; font-size: 60px !important; color: red }
  button, dialog, iframe { position: static !important; width: 10px !important }
</style>`

function hostPage(wizard: string, query: string): string {
  const styles = query === '?loose' ? BREAKING : ''
  const lines = '<p>A line of the host’s page</p>'.repeat(query === '?bare' ? 2 : 60)
  return `<!doctype html><html lang="en"><head><title>Host</title>${styles}
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <script type="module" src="${wizard}/sdk/v1.js"></script></head>
    <body><main><h1>Settings</h1>${lines}<button id="opener">Connect</button><div id="place"></div>${lines}
    <button id="after">After</button></main></body></html>`
}

/** `silent~`: a page without our script. */
function wizardPage(path: string): string {
  const head = `<!doctype html><html lang="en"><title>Wizard</title>
    <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">`
  if (path.includes('/silent~')) return `${head}<h1>Nothing here</h1>`
  return `${head}<h1 tabindex="-1">The wizard’s page</h1><label>Client Id <input></label>
  <script>
    const own = crypto.randomUUID()
    window.heard = []
    addEventListener('message', ({ data, origin, source, ports }) => {
      if (data?.marketoConnect !== 1) return
      if (data.kind === 'hello') source.postMessage({ marketoConnect: 1, kind: 'here', document: own }, origin)
      if (data.kind !== 'port' || data.document !== own) return
      const [port] = ports
      port.onmessage = (event) => {
        heard.push(event.data)
        if (location.pathname.endsWith('/open')) location.href = location.pathname + 'ing'
      }
      if (location.pathname.endsWith('/open')) port.postMessage({ kind: 'needsToken' })
      else for (const event of [{ type: 'ready' }, { type: 'step', step: 'opening' }]) {
        port.postMessage({ kind: 'event', event: { version: 1, ...event } })
      }
      window.say = (message) => port.postMessage(message)
    })
  </script>`
}
