import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, inject, onTestFinished } from 'vitest'
import { words } from '#lib/messages/words.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { NOTHING_WRONG, type Switches } from '#lib/simulator/switches.ts'
import { PATIENCE } from '#tests/support/browser.ts'

/** What a person does in the wizard, one sentence each. Every step waits for the page that it leads to. */

export const said = words('en')

export type Needs = 'lead' | 'leadActivity' | 'leadActivityCampaign' | 'gaps' | 'featureMustVerify'
export type Values = { endpoint: string; clientId: string; clientSecret: string }
type Host = { tenant: string; needs: Needs; origin: string }
export type Wizard = { tenant: string; path: string; sessionId: string }

/** A customer whom no other test knows: drafts and rate limits are theirs alone. */
export const newTenant = (): string => `t-${randomUUID().slice(0, 13)}`

/** From the host's page through the one-time link to the opening question. */
export async function openWizard(
  page: Page,
  { tenant = newTenant(), needs = 'lead', origin }: Partial<Host> = {},
): Promise<Wizard> {
  await goToHost(page, { tenant, needs, ...(origin ? { origin } : {}) })
  await page.getByRole('button', { name: connectOrAdd }).click()
  return arriveAtOpening(page, tenant)
}

const connectOrAdd = new RegExp(`^(?:${said.t('demo.connect')}|${said.t('demo.add')})$`)

export async function goToHost(
  page: Page,
  {
    tenant,
    needs = 'lead',
    origin = inject('endToEnd').origin,
  }: Pick<Host, 'tenant'> & Partial<Host>,
): Promise<void> {
  await page.goto(`${origin}/demo?tenant=${tenant}`)
  await page.locator('select[name=needs]').selectOption(needs)
}

const OPENING = /\/connect\/([^/]+)\/([\da-f-]{36})(?:\?.*)?$/

/** With JavaScript the link's page goes on by itself; without, its button does. */
export async function arriveAtOpening(page: Page, tenant: string): Promise<Wizard> {
  await page.waitForURL((url) => OPENING.test(url.href) || url.pathname.endsWith('/open'))
  if (!(await runsScripts(page))) {
    await page.getByRole('button', { name: said.t('problem.opening.button') }).click()
  }
  await page.waitForURL(OPENING)
  const { pathname } = new URL(page.url())
  return { tenant, path: pathname, sessionId: OPENING.exec(page.url())?.[2] ?? '' }
}

async function runsScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(scripting: enabled)').matches)
}

/** The values that the simulator documents; `correct` are those that mend what is wrong with them. */
export function valuesOf(munchkinId: string, which: 'listed' | 'correct' = 'listed'): Values {
  const instance = listedInstance(munchkinId)
  if (!instance) throw new Error(`No simulated instance ${munchkinId}`)
  const { clientId, clientSecret } = which === 'correct' ? (instance.correct ?? instance) : instance
  return { endpoint: munchkinId, clientId, clientSecret }
}

/** At the opening question: I have the three values. */
export async function chooseIHaveTheValues(page: Page): Promise<void> {
  await page.getByRole('link', { name: said.t('opening.haveValues') }).click()
  await heading(page, said.t('credentials.title'))
}

/** Types what is given and leaves the other fields as they are. */
export async function enterCredentials(page: Page, values: Partial<Values>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    await field(page, name as keyof Values).fill(value)
  }
}

export const field = (page: Page, name: keyof Values) =>
  page.getByLabel(said.t(`credentials.${name}.label`), { exact: true })

/** Presses the form's button, or "Test again", without waiting for anything. */
export const pressTest = (page: Page) => button(page, said.t('action.test')).click()

/** Presses the form's button and waits until the test has a result. */
export async function runTest(page: Page): Promise<void> {
  await pressTest(page)
  await awaitResult(page)
}

/** From a result: the same values once more, nothing typed. The next result has a support code of its own. */
export async function testAgain(page: Page): Promise<void> {
  const before = await supportCode(page)
  await button(page, said.t('action.testAgain')).click()
  await expect.poll(() => newResult(page, before), { timeout: PATIENCE }).toBe(true)
}

async function newResult(page: Page, before: string | null): Promise<boolean> {
  if (page.url().includes('/connected')) return true
  const code = page.url().includes('/diagnosis') ? await supportCode(page) : null
  return code !== null && code !== before
}

/** The code under which support finds this result; null where none is shown. */
export async function supportCode(page: Page): Promise<string | null> {
  const text = await page.locator('body').innerText()
  return /\b[A-Z2-9]{4}-[A-Z2-9]{2}\b/.exec(text)?.[0] ?? null
}

export async function awaitResult(page: Page): Promise<void> {
  await page.waitForURL(/\/(?:diagnosis|connected)(?:\?|$)/)
}

/** From the host's page to the result of testing a simulated instance. */
export async function testInstance(
  page: Page,
  munchkinId: string,
  { needs, ...changes }: { needs?: Needs; tenant?: string } & Partial<Values> = {},
): Promise<Wizard> {
  const { tenant, ...values } = changes
  const wizard = await openWizard(page, { needs: needs ?? 'lead', tenant: tenant ?? newTenant() })
  await chooseIHaveTheValues(page)
  await enterCredentials(page, { ...valuesOf(munchkinId), ...values })
  await runTest(page)
  return wizard
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** Waits until the page's one heading says this. */
export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Something changes in a simulated Marketo, until the test ends. */
export async function turn(munchkinId: string, switches: Partial<Switches>): Promise<void> {
  const before = Object.keys(switches).map((name) => [name, NOTHING_WRONG[name as keyof Switches]])
  onTestFinished(() => postSwitches({ munchkinId, ...Object.fromEntries(before) }))
  await postSwitches({ munchkinId, ...switches })
}

async function postSwitches(body: object): Promise<void> {
  const response = await fetch(`${inject('endToEnd').simulatorUrl}/simulator/switches.json`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(await response.text())
}
