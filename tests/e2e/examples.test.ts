import { globSync, readFileSync, statSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest'
import { root } from '#scripts/database/migration-folder.ts'
import { useHostSide } from '#tests/support/api/host-side.ts'
import { newKey } from '#tests/support/api/new-key.ts'
import { it, PATIENCE } from '#tests/support/browser.ts'
import {
  EXAMPLES,
  startExample,
  type Example,
  type ExampleHost,
} from '#tests/support/example-host.ts'
import { said, valuesOf } from '#tests/support/wizard.ts'

useHostSide()

const hosts = {} as Record<Example, Promise<ExampleHost>>
beforeAll(async () => {
  for (const name of EXAMPLES) {
    hosts[name] = startExample(name, (await newKey()).key)
    // Whichever test asks for it says what went wrong.
    hosts[name].catch(() => undefined)
  }
})
afterAll(async () => {
  for (const host of Object.values(hosts))
    await host.then(({ stop }) => stop()).catch(() => undefined)
})

const connectButton = (page: Page) => page.getByRole('button', { name: 'Connect Marketo' })

/** What the customer does in the frame, from the opening question until the test goes on. */
async function connectInFrame(page: Page): Promise<void> {
  await connectButton(page).click()
  const frame = page.frameLocator('iframe')
  await frame.getByRole('link', { name: said.t('opening.haveValues') }).click()
  for (const [name, value] of Object.entries(valuesOf('000-CON-200'))) {
    const label = said.t(`credentials.${name as 'clientId'}.label`)
    await frame.getByLabel(label, { exact: true }).fill(value)
  }
  await frame.getByRole('button', { name: said.t('action.test'), exact: true }).click()
}

const expectSaid = (page: Page, words: RegExp) =>
  expect.poll(() => page.locator('p').first().textContent(), { timeout: PATIENCE }).toMatch(words)

const post = (host: ExampleHost, path: string, body: object, origin = host.origin) =>
  fetch(host.origin + path, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

describe.each([
  ['plain', /^Connected: 000-CON-200, with \d+ lead fields$/],
  ['express', /^Connected: 000-CON-200$/],
  ['nextjs', /^Connected: 000-CON-200$/],
] as const)('the example %s', { timeout: 120_000 }, (name, words) => {
  it('has fewer than 80 lines in all', () => {
    const files = globSync(`examples/${name}/**`, { cwd: root, exclude: isBuilt }).filter((file) =>
      statSync(`${root}/${file}`).isFile(),
    )
    const lines = files.flatMap((file) => linesOf(readFileSync(`${root}/${file}`, 'utf8')))
    expect(files).not.toEqual([])
    expect(lines.length).toBeLessThan(80)
  })

  it('hands nobody over for a page of another site', async ({ origin }) => {
    const path = name === 'nextjs' ? '/marketo' : '/connect'
    const { status } = await post(await hosts[name], path, {}, origin)
    expect([403, 404]).toContain(status)
  })

  it('leads a customer through the wizard in its own page, and shows what the API says of it', async ({
    page,
    origin,
  }) => {
    const host = await hosts[name]
    expect(new URL(host.origin).hostname).not.toBe(new URL(origin).hostname)
    await page.goto(host.origin)
    await connectInFrame(page)
    await expectSaid(page, words)
    expect(await page.content()).not.toContain(host.key)
    expect(host.said()).not.toContain(host.key)
  })

  it('is a page of its own, as wide as a phone and in its colours', async ({ openBrowser }) => {
    const viewport = { width: 375, height: 667 }
    const page = await openBrowser({ viewport, isMobile: true, colorScheme: 'dark' })
    await page.goto((await hosts[name]).origin)
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    expect(await page.title()).toBe('Settings')
    expect(await page.evaluate(() => innerWidth)).toBe(viewport.width)
    // It names no colour, so the browser's own follow the scheme.
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
      'rgb(255, 255, 255)',
    )
  })
})

const isBuilt = (file: string) => file.includes('.next')
const linesOf = (text: string) => text.trimEnd().split('\n')

it('the plain example lets in no script and no frame but its own and the wizard’s', async ({
  origin,
}) => {
  const { headers } = await fetch((await hosts.plain).origin)
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'none'; script-src 'self' ${origin}; connect-src 'self'; frame-src ${origin}; frame-ancestors 'none'`,
  )
})

it('an example believes no receipt of another customer', async ({ page }) => {
  const [plain, express] = [await hosts.plain, await hosts.express]
  let receipt = ''
  await page.route('**/connected', async (route) => {
    receipt = (route.request().postDataJSON() as { receipt: string }).receipt
    await route.fulfill({ json: { text: 'kept back' } })
  })
  await page.goto(plain.origin)
  await connectInFrame(page)
  await expectSaid(page, /^kept back$/)
  const answer = await post(express, '/connected', { receipt })
  expect(answer.status).toBe(502)
  expect(await answer.text()).not.toContain('000-CON-200')
  expect(express.said()).toContain('Of another customer.')
})

it.for(['plain', 'express'] as const)(
  'the example %s says in words that the service cannot be used, and to its operator why',
  async (name, { page, tolerated }) => {
    tolerated.push(/status of 502/)
    const host = await startExample(name, 'mck_simulated_of-another-service')
    onTestFinished(host.stop)
    await page.goto(host.origin)
    await connectButton(page).click()
    await expectSaid(page, /^Marketo cannot be connected just now\./)
    expect(host.said()).toContain('key_unknown: Use a key that is not revoked.')
  },
)
