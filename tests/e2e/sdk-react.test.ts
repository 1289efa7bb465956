import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { beforeAll, describe, expect } from 'vitest'
import { eventually, framed, it, say, secretOf, tokenOf } from '#tests/support/sdk-pages.ts'

const PAGE = `
  import { createElement, StrictMode } from 'react'
  import { createRoot } from 'react-dom/client'
  import { ConnectButton } from './connect-button.tsx'
  window.start = (origin, tokens) => {
    const getToken = async () => tokens.shift()
    const onSuccess = ({ receipt }) => (document.title = receipt)
    const root = createRoot(document.querySelector('#place'))
    const button = createElement(ConnectButton, { origin, getToken, onSuccess })
    root.render(createElement(StrictMode, null, button))
    window.unmount = () => root.unmount()
  }`

/** The example as a host's own bundler builds it: the package is imported by its name. */
async function bundled(): Promise<string> {
  const root = fileURLToPath(new URL('../../examples/react', import.meta.url))
  const page = `${root}/page.js`
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : null),
        load: (id) => (id === page ? PAGE : null),
      },
    ],
    build: { lib: { entry: page, formats: ['es'] }, write: false },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('vite built nothing')
  return output.output[0].code
}

describe('the example for React', () => {
  let script = ''
  beforeAll(async () => {
    script = await bundled()
  })

  it('opens the wizard, renews its token, and hands over the receipt', async ({ page, sites }) => {
    await page.goto(`${sites.host}/?bare`)
    await page.addScriptTag({ content: script, type: 'module' })
    await page.evaluate(
      ([origin, tokens]) => (window as unknown as Started).start(origin, tokens),
      [sites.wizard, [tokenOf(), tokenOf('other~mac', 'b')]] as const,
    )
    await page.getByRole('button', { name: 'Connect Marketo' }).click()
    const first = await framed(page)
    await say(first, { kind: 'event', event: { version: 1, type: 'sessionExpired' } })
    const frame = await framed(page, /other~mac\/opening$/)
    const connected = { version: 1, type: 'connected', connectionId: 'c1', receipt: 'mcr_1' }
    await say(frame, { kind: 'event', event: connected })
    await eventually(() => page.title()).toBe('mcr_1')
    expect(sites.asked.filter((path) => path.includes(secretOf('b')))).toEqual([])
    await page.evaluate(() => (window as unknown as Started).unmount())
    await eventually(() => page.locator('marketo-connect').count()).toBe(0)
  })
})

type Started = { start: (origin: string, tokens: readonly string[]) => void; unmount: () => void }
