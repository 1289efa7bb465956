import type { Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import { STATES, type State } from '#app/demo/states/states.ts'

export type Look = { locale?: string; scheme?: 'light' | 'dark'; theme?: string }

export const MAIN_STATES: readonly State[] = STATES.filter(({ main }) => main)
/** Those whose words come from the session. */
export const SPOKEN_STATES: readonly State[] = STATES.filter(({ speaks }) => speaks !== 'browser')

/** Makes the state for this visitor and shows its page. Refuses a page other than the state's own. */
export async function openState(page: Page, { name }: State, look: Look = {}): Promise<void> {
  const query = new URLSearchParams({ locale: 'en', ...look })
  const address = `${inject('endToEnd').origin}/demo/states/${name}?${query.toString()}`
  // The link's page goes on by itself, and then it is another.
  await page.unroute(LINK).catch(() => undefined)
  if (name.endsWith('open'))
    await page.route(LINK, (route) => (isPost(route) ? undefined : route.continue()))
  const response = await page.goto(address)
  const expected = name === 'not-found' ? 404 : 200
  if (response?.status() !== expected) throw new Error(`${name}: HTTP ${response?.status()}`)
  const hop = await response.request().redirectedFrom()?.response()
  const made = new URL((await hop?.headerValue('location')) ?? '', address).pathname
  const { pathname } = new URL(page.url())
  // A state whose page sends the reader elsewhere is no state of that page.
  if (pathname !== made) throw new Error(`${name}: led from ${made} to ${pathname}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const LINK = '**/open?**'
const isPost = (route: Route) => route.request().method() === 'POST'
