import { randomUUID } from 'node:crypto'
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { closeDatabase } from '#lib/db.ts'
import type { WizardEvent } from '#lib/embed/messages.ts'
import { createApiKey } from '#lib/host/api-keys.ts'
import { PATIENCE } from '#tests/support/browser.ts'
import type { Site } from '#tests/support/third-party.ts'
import { newTenant, said } from '#tests/support/wizard.ts'

/** What a host does on its server and in its page. */

export type HandedOver = { id: string; token: string; hostedUrl: string; embedId: string }
type Answer = { status: number; body: Record<string, unknown> }
export type HostServer = {
  post: (path: string, body: object) => Promise<Answer>
  /** A session of a tenant of its own, unless `body` says otherwise. */
  handOver: (body?: object) => Promise<HandedOver>
}

/** A host's server with a key of its own, for as long as the test file runs. */
export function useHostServer(): HostServer {
  let key = ''
  beforeAll(async () => {
    process.env['DATABASE_URL'] = inject('endToEnd').appUrl
    const scopes = ['sessions', 'connections'] as const
    const made = await createApiKey({ name: randomUUID(), mode: 'simulated', scopes: [...scopes] })
    if (made.ok) ({ key } = made)
  })
  afterAll(closeDatabase)
  const post: HostServer['post'] = async (path, body) => {
    const response = await fetch(`${inject('endToEnd').origin}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: (await response.json()) as Answer['body'] }
  }
  return {
    post,
    handOver: async (body = {}) => {
      const answer = await post('/connect-sessions', { ...defaults(), ...body })
      expect(answer, 'a session').toMatchObject({ status: 201 })
      return answer.body as HandedOver
    },
  }
}

const defaults = () => ({
  tenant: { externalId: `demo-${newTenant()}`, name: 'Northwind' },
  endUser: { externalId: 'user-1', name: 'Ada' },
  permissions: [{ permission: 'Read-Only Lead', needed: 'required', reason: 'Reads people.' }],
  locale: 'en',
})

/** The host's page with the real script: what it was told stands in `window.told`. */
export function sdkPage(
  site: Site,
  options: { mounts?: true; headers?: Record<string, string> } = {},
): string {
  const { origin } = inject('endToEnd')
  const opens = options.mounts
    ? `mount(document.querySelector('#place'), options)`
    : 'open(options)'
  return site.serve(
    `/sdk-${randomUUID()}`,
    `<title>Host</title><main><h1>Integrations</h1><button>Connect</button><div id="place"></div></main>
     <script type="module">
       import { open, mount } from '${origin}/sdk/v1.js'
       window.told = []
       const note = (name) => (value) => window.told.push({ name, value: value ?? null })
       window.begin = (token) => {
         const options = { token, onEvent: note('event'), onReady: note('ready'), onSuccess: note('success'),
           onExit: note('exit'), onError: note('error') }
         window.wizard = ${opens}
       }
     </script>`,
    options.headers,
  )
}

export type Told = { name: string; value: unknown }

/** The host's page opens the wizard with the token. */
export async function begin(page: Page, token: string): Promise<void> {
  await page.waitForFunction(() => 'begin' in window)
  await page.evaluate((given) => (window as unknown as Begins).begin(given), token)
}

type Begins = {
  begin: (token: string) => void
  told: Told[]
  wizard: { updateToken: (token: string) => void; close: () => void }
}

export const toldTo = (page: Page): Promise<Told[]> =>
  page.evaluate(() => (window as unknown as Begins).told)

export const updateToken = (page: Page, token: string): Promise<void> =>
  page.evaluate((given) => (window as unknown as Begins).wizard.updateToken(given), token)

export async function eventsOf(page: Page): Promise<WizardEvent[]> {
  const told = await toldTo(page)
  return told.filter(({ name }) => name === 'event').map(({ value }) => value as WizardEvent)
}

/** Waits until the host's page has heard this. */
export async function hears(page: Page, part: object): Promise<void> {
  const heard = async () => JSON.stringify(await eventsOf(page))
  await expect
    .poll(async () => (await eventsOf(page)).some((event) => holds(event, part)), {
      timeout: PATIENCE,
      message: `${JSON.stringify(part)} in ${await heard()}`,
    })
    .toBe(true)
}

const holds = (event: object, part: object) =>
  Object.entries(part).every(([name, value]) => (event as Record<string, unknown>)[name] === value)

/** The wizard in the frame. */
export const wizardIn = (page: Page): FrameLocator => page.frameLocator('iframe')

export const headingIn = (page: Page, name: string | RegExp) =>
  wizardIn(page).getByRole('heading', { level: 1, name }).waitFor()

/** From the opening question to the three values. */
export async function enterValues(
  page: Page,
  values: { endpoint: string; clientId: string; clientSecret: string },
): Promise<void> {
  const wizard = wizardIn(page)
  await wizard.getByRole('link', { name: said.t('opening.haveValues') }).click()
  await headingIn(page, said.t('credentials.title'))
  for (const [name, value] of Object.entries(values)) {
    const label = said.t(`credentials.${name as keyof typeof values}.label`)
    await wizard.getByLabel(label, { exact: true }).fill(value)
  }
  await wizard.getByRole('button', { name: said.t('action.test'), exact: true }).click()
}
