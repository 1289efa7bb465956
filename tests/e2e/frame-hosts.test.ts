import { randomUUID } from 'node:crypto'
import { describe, expect, inject } from 'vitest'
import {
  begin,
  headingIn,
  hears,
  sdkPage,
  useHostServer,
  wizardIn,
} from '#tests/support/embedded.ts'
import {
  answersTo,
  hearsRaw,
  HELLO,
  rawPage,
  sayTo,
  sendOver,
  shakeHands,
} from '#tests/support/raw-frame.ts'
import { it } from '#tests/support/third-party.ts'
import {
  chooseIHaveTheValues,
  enterCredentials,
  heading,
  runTest,
  said,
  valuesOf,
} from '#tests/support/wizard.ts'

const { handOver } = useHostServer()

const OPENING = /^Connect your Marketo to /

describe('a sandboxed frame', () => {
  it('works when it allows scripts, forms and its own origin', async ({ page, host }) => {
    const { embedId, token } = await handOver({ origins: [host.origin] })
    const sandbox = 'sandbox="allow-scripts allow-forms allow-same-origin"'
    await page.goto(rawPage(host, embedId, sandbox))
    await shakeHands(page)
    await sendOver(page, { kind: 'token', token })
    await hearsRaw(page, { type: 'ready' })
    await wizardIn(page)
      .getByRole('link', { name: said.t('opening.haveValues') })
      .click()
    await headingIn(page, said.t('credentials.title'))
  })

  it.for(['allow-scripts allow-forms', 'allow-forms allow-same-origin', ''])(
    'that allows "%s" has no line to the host, and waits in words',
    async (allowed, { page, host, tolerated }) => {
      // Fonts and messages that a page without an origin may not have, and scripts that may not run.
      tolerated.push(
        /recipient window's origin|CORS policy|ERR_FAILED|Blocked script execution|from origin 'null'/,
      )
      const { embedId } = await handOver({ origins: [host.origin] })
      await page.goto(rawPage(host, embedId, `sandbox="${allowed}"`))
      for (let index = 0; index < 5; index++) {
        await sayTo(page, HELLO).catch(() => undefined)
        await page.waitForTimeout(100)
      }
      const { origin } = inject('endToEnd')
      expect((await answersTo(page)).filter((answer) => answer.origin === origin)).toEqual([])
      await wizardIn(page)
        .getByRole('heading', { level: 1, name: /^Waiting for / })
        .waitFor()
    },
  )
})

describe('a frame in a frame', () => {
  it('works where each page around it is listed: its own parent is the host', async ({
    page,
    host,
  }) => {
    const { token } = await handOver({ origins: [host.origin] })
    const inner = sdkPage(host)
    await page.goto(
      host.serve(
        `/outer-${randomUUID()}`,
        `<iframe src="${inner}" width="1000" height="800"></iframe>`,
      ),
    )
    const frame = page.frames()[1]
    await frame?.waitForFunction(() => 'begin' in window)
    await frame?.evaluate(
      (given) => (window as unknown as { begin: (token: string) => void }).begin(given),
      token,
    )
    const nested = page.frameLocator('iframe').frameLocator('iframe')
    await nested.getByRole('heading', { level: 1, name: OPENING }).waitFor()
    await nested.getByRole('link', { name: said.t('opening.haveValues') }).click()
    await nested.getByRole('heading', { level: 1, name: said.t('credentials.title') }).waitFor()
  })
})

describe('two frames of two sessions in one page', () => {
  it('each show their own tenant, and each tell their own', async ({ page, host }) => {
    const { origin } = inject('endToEnd')
    await page.goto(
      host.serve(
        `/two-${randomUUID()}`,
        `<div id="a" style="block-size: 900px; overflow: auto"></div><div id="b"></div>
         <script type="module">
           import { mount } from '${origin}/sdk/v1.js'
           window.told = { a: [], b: [] }
           window.begin = (place, token) =>
             mount(document.getElementById(place), { token, onEvent: (event) => window.told[place].push(event.type) })
         </script>`,
      ),
    )
    await page.waitForFunction(() => 'begin' in window)
    type Two = { begin: (place: string, token: string) => void; told: Record<string, string[]> }
    for (const place of ['a', 'b']) {
      const { token } = await handOver({ origins: [host.origin] })
      await page.evaluate(([at, given]) => (window as unknown as Two).begin(at, given), [
        place,
        token,
      ] as const)
    }
    const [first, second] = ['#a', '#b'].map((at) => page.locator(at).frameLocator('iframe'))
    for (const frame of [first, second]) {
      await frame?.getByRole('heading', { level: 1, name: OPENING }).waitFor()
    }
    await first?.getByRole('link', { name: said.t('opening.haveValues') }).click()
    await first?.getByRole('heading', { level: 1, name: said.t('credentials.title') }).waitFor()
    await second?.getByRole('link', { name: said.t('opening.canAdmin') }).click()
    await second?.getByRole('heading', { level: 1, name: said.t('start.title') }).waitFor()
    const told = () => page.evaluate(() => (window as unknown as Two).told)
    await expect.poll(told).toEqual({ a: ['ready', 'step', 'step'], b: ['ready', 'step', 'step'] })
  })
})

describe('a host without the script', () => {
  const returnUrl = (origin: string) => `${origin}/back?tab=2&note=a%20b`

  it('sends the browser to the hosted link, which ends at its address with how it went', async ({
    page,
    host,
  }) => {
    host.serve('/back?tab=2&note=a%20b&result=connected', '<h1>Back</h1>')
    const { hostedUrl } = await handOver({
      origins: [host.origin],
      returnUrl: returnUrl(host.origin),
    })
    await page.goto(
      host.serve(
        `/plain-${randomUUID()}`,
        `<script nomodule></script><a href="${hostedUrl}">Connect</a>`,
      ),
    )
    await page.getByRole('link').click()
    await heading(page, OPENING)
    await chooseIHaveTheValues(page)
    await enterCredentials(page, valuesOf('000-CON-200'))
    await runTest(page)
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Back to / })
      .click()
    await page.waitForURL(`${returnUrl(host.origin)}&result=connected`)
  })

  it('and without any script, from any step, the same way back says that nothing was connected', async ({
    openBrowser,
    host,
  }) => {
    host.serve('/back?tab=2&note=a%20b&result=exited', '<h1>Back</h1>')
    const page = await openBrowser({ javaScriptEnabled: false })
    const { hostedUrl } = await handOver({
      origins: [host.origin],
      returnUrl: returnUrl(host.origin),
    })
    await page.goto(hostedUrl)
    await page.getByRole('button', { name: said.t('problem.opening.button') }).click()
    await heading(page, OPENING)
    await page.getByRole('link', { name: /^Back to / }).click()
    await page.waitForURL(`${returnUrl(host.origin)}&result=exited`)
  })
})

describe('what is copied in the frame', () => {
  it('reaches the clipboard', async ({ page, host }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const { token } = await handOver({ origins: [host.origin] })
    await page.goto(sdkPage(host))
    await begin(page, token)
    const wizard = wizardIn(page)
    await wizard.getByRole('link', { name: said.t('opening.canAdmin') }).click()
    await wizard.getByRole('link', { name: said.t('action.continue') }).click()
    await hears(page, { type: 'step', step: 'role' })
    await wizard
      .getByRole('button', { name: /^Copy / })
      .first()
      .click()
    await wizard.getByText(said.t('action.copied')).first().waitFor()
  })
})
