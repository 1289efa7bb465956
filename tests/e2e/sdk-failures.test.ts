import { describe, expect } from 'vitest'
import { heldAgainst } from '#tests/support/accessible.ts'
import {
  eventually,
  framed,
  isClosed,
  it,
  say,
  silent,
  start,
  told,
  tokenOf,
} from '#tests/support/sdk-pages.ts'

const NO_ANSWER = ['onError', { code: 'no_answer' }]

describe('when there is no wizard to see', () => {
  it('says so in words after 20 seconds, and tries again', async ({ page, sites }) => {
    await page.clock.install()
    await page.goto(sites.host)
    await start(page, { token: tokenOf('hanging~mac') })
    await page.clock.fastForward(14_000)
    expect(await page.getByRole('status').innerText()).toBe('Opening…')
    await page.clock.fastForward(6500)
    await eventually(() => page.getByRole('status').innerText()).toMatch(/could not be loaded/)
    expect(await told(page)).toContainEqual(NO_ANSWER)
    const again = page.getByRole('button', { name: 'Try again' })
    expect(await again.evaluate((button) => button.matches(':focus'))).toBe(true)
    const before = sites.asked.length
    await again.click()
    expect(await page.getByRole('status').innerText()).toBe('Opening…')
    await eventually(() => sites.asked.length).toBe(before + 1)
    await page.clock.fastForward(20_500)
    await page.locator('.actions').getByRole('button', { name: 'Close' }).click()
    await eventually(() => isClosed(page)).toBe(true)
  })

  it('goes on when the answer comes late after all', async ({ page, sites }) => {
    await page.clock.install()
    await page.goto(sites.host)
    await start(page, { token: tokenOf('silent~mac') })
    const frame = await silent(page)
    await page.clock.fastForward(20_500)
    await eventually(() => page.getByRole('status').innerText()).toMatch(/could not be loaded/)
    await frame.evaluate(() => {
      addEventListener('message', ({ ports: [port] }) => {
        if (port) Object.assign(window, { say: (message: object) => port.postMessage(message) })
      })
      parent.postMessage({ marketoConnect: 1, kind: 'here', document: 'late' }, '*')
    })
    await eventually(() => page.getByRole('status').innerText()).toBe('Opening…')
    await frame.waitForFunction(() => 'say' in window)
    await say(frame, { kind: 'event', event: { version: 1, type: 'ready' } })
    await eventually(() => told(page)).toContainEqual(['onReady', undefined])
    await eventually(() => page.getByRole('status').isVisible()).toBe(false)
  })

  it('says that the visitor is offline, and goes on when they are back', async ({
    page,
    sites,
  }) => {
    await page.goto(sites.host)
    await page.context().setOffline(true)
    await start(page)
    await eventually(() => page.getByRole('status').innerText()).toMatch(/You are offline/)
    await page.context().setOffline(false)
    await framed(page)
    await eventually(() => page.getByRole('status').isVisible()).toBe(false)
  })

  it('does not cover a page of the wizard that falls silent later', async ({ page, sites }) => {
    await page.clock.install()
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await frame.evaluate(() => location.assign('/connect/silent~mac/page'))
    await silent(page)
    await page.clock.fastForward(25_000)
    await eventually(() => told(page)).toContainEqual(NO_ANSWER)
    expect(await page.getByRole('status').isVisible()).toBe(false)
  })

  it('is accessible in either state, light and dark', async ({ page, sites }) => {
    await page.clock.install()
    await page.goto(`${sites.host}/?bare`)
    await start(page, { token: tokenOf('silent~mac') })
    await silent(page)
    const held: string[] = []
    const look = async (state: string, colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme })
      held.push(...(await heldAgainst(page)).map((line) => `${state}, ${colorScheme}: ${line}`))
    }
    await look('loading', 'dark')
    await page.clock.fastForward(20_500)
    await look('failed', 'dark')
    await look('failed', 'light')
    expect(held).toEqual([])
  })

  it('has one button that stands out, and ends a Japanese line between phrases', async ({
    page,
    sites,
  }) => {
    await page.clock.install()
    await page.goto(sites.host)
    await start(page, { token: tokenOf('silent~mac'), locale: 'ja' })
    await page.clock.fastForward(20_500)
    const buttons = page.locator('.actions').getByRole('button')
    const words = page.getByRole('status')
    await eventually(() => words.innerText()).toMatch(/読み込めませんでした/)
    const look = await buttons.evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).backgroundColor),
    )
    expect(look).toEqual(['rgb(58, 87, 196)', 'rgb(255, 255, 255)'])
    const ring = await buttons.first().evaluate((each) => getComputedStyle(each).outlineOffset)
    expect(ring).toBe('1px')
    const lines = await words.evaluate((each) => {
      const { wordBreak, lineBreak } = getComputedStyle(each)
      return [wordBreak, lineBreak]
    })
    expect(lines).toEqual(['auto-phrase', 'strict'])
  })

  it('hands on the codes of the wizard, whose words the visitor reads', async ({ page, sites }) => {
    await page.goto(sites.host)
    await start(page)
    const frame = await framed(page)
    await say(frame, { kind: 'event', event: { version: 1, type: 'error', code: 'token_used' } })
    await eventually(() => told(page)).toContainEqual(['onError', { code: 'token_used' }])
    expect(await page.getByRole('status').isVisible()).toBe(false)
  })

  it('throws in words for what a developer cannot mean', async ({ page, sites }) => {
    await page.goto(sites.host)
    const opened = (options: object) =>
      page.evaluate(
        (given) => {
          try {
            MarketoConnect.open(given)
          } catch (error) {
            return String(error)
          }
          return 'opened'
        },
        { token: tokenOf(), ...options },
      )
    const refused: [object, RegExp][] = [
      [{ token: 'abc' }, /token is not one of POST/],
      [{ token: tokenOf('-') }, /good for the hosted link only/],
      [
        { token: tokenOf(`${Buffer.from('http://127.0.0.1:9').toString('base64url')}~mac`) },
        /token is for http:\/\/127\.0\.0\.1:9; this page is http:\/\/localhost:/,
      ],
      [{ origin: 'https://connect.example.com/x' }, /origin "https:.+x" is not the wizard's/],
      [{ origin: 'nonsense' }, /origin "nonsense" is not the wizard's/],
      [{ onSucess: null }, /there is no option onSucess/],
      [{ onExit: 'done' }, /onExit is no function/],
    ]
    for (const [options, words] of refused) {
      const message = await opened(options)
      expect(message).toMatch(/^TypeError: MarketoConnect: /)
      expect(message).toMatch(words)
    }
    expect(await page.locator('marketo-connect').count()).toBe(0)
    expect(await opened({ onReady: undefined })).toBe('opened')
  })

  it('lets the page’s own faults be the page’s', async ({ page, sites, tolerated }) => {
    tolerated.push(/a fault of the host/)
    await page.goto(sites.host)
    await page.evaluate((token) => {
      const onEvent = () => {
        throw new Error('a fault of the host')
      }
      MarketoConnect.open({ token, onEvent, onReady: () => (document.title = 'ready') })
    }, tokenOf())
    await eventually(() => page.title()).toBe('ready')
  })
})
