import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { GROUPS, STATES, stateNamed, type State } from '#app/demo/states/states.ts'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { drawsAsKept } from '#scripts/verify/chromium.ts'
import { hasJapaneseFont } from '#scripts/verify/japanese-font.ts'
import { it } from '#tests/support/browser.ts'
import { compareWithKept, PICTURES } from '#tests/support/compare-pictures.ts'
import { standStill } from '#tests/support/stand-still.ts'
import { MAIN_STATES, openState } from '#tests/support/states.ts'

// Every state as it looked when somebody last looked; `npm run screens:update` keeps what is there now.

const PHONE = { width: 375, height: 812 }
const DESKTOP = { width: 1280, height: 800 }
/** No page is taller in a picture: what a diagnosis says below is said by tests of its words. */
const TALLEST = 2400
const MOST_BYTES = 20 * 1024 * 1024
const OTHER_LANGUAGES = Object.keys(LANGUAGES).filter((locale) => locale !== 'en')
const kept: string[] = []

// Chromium with windows draws letters otherwise.
describe.skipIf(!drawsAsKept(inject('endToEnd').chromium))('the screens look as they did', () => {
  it.for(GROUPS.filter((group) => STATES.some((state) => state.group === group)))(
    '%s',
    { timeout: 180_000 },
    async (group, { openBrowser, tolerated }) => {
      // A state is the page that there is not.
      tolerated.push(/status of 404/)
      const page = await openBrowser({ colorScheme: 'light', viewport: PHONE })
      const problems: (string | null)[] = []
      for (const state of STATES.filter((each) => each.group === group)) {
        await openState(page, state)
        await standStill(page, 'en')
        problems.push(await compared(page, `${state.name}-${PHONE.width}`))
      }
      expect(problems.filter(Boolean)).toEqual([])
    },
  )

  it.for(['light', 'dark'] as const)(
    'the main screens in a wide window, %s',
    { timeout: 120_000 },
    async (colorScheme, { openBrowser }) => {
      const page = await openBrowser({ colorScheme, viewport: DESKTOP })
      const problems: (string | null)[] = []
      for (const state of MAIN_STATES) {
        await openState(page, state)
        await standStill(page, 'en')
        const look = colorScheme === 'dark' ? '-dark' : ''
        problems.push(await compared(page, `${state.name}-${DESKTOP.width}${look}`))
      }
      expect(problems.filter(Boolean)).toEqual([])
    },
  )

  it.for(OTHER_LANGUAGES)(
    'the main screens in %s',
    { timeout: 120_000 },
    async (locale, { openBrowser, skip }) => {
      skip(locale === 'ja' && !hasJapaneseFont(), 'no Japanese font')
      const page = await openBrowser({ colorScheme: 'light', viewport: PHONE })
      expect(await inLanguage(page, locale, MAIN_STATES)).toEqual([])
    },
  )

  it('in forced colours', { timeout: 60_000 }, async ({ openBrowser }) => {
    const page = await openBrowser({ forcedColors: 'active', viewport: PHONE })
    const problems: (string | null)[] = []
    for (const name of [
      'opening',
      'credentials-draft',
      'test-running-access',
      'diagnosis-ip_blocked',
    ]) {
      await openState(page, stateNamed(name)!)
      await standStill(page, 'en')
      problems.push(await compared(page, `${name}-forced`))
    }
    expect(problems.filter(Boolean)).toEqual([])
  })

  it('the main screens from right to left', { timeout: 120_000 }, async ({ openBrowser }) => {
    const page = await openBrowser({ colorScheme: 'light', viewport: DESKTOP })
    expect(await inLanguage(page, 'ar-XB', MAIN_STATES)).toEqual([])
  })

  it('the pictures are those of these screens, and no more than 20 MB', () => {
    const files = globSync('*.png', { cwd: PICTURES })
    const left = files.filter(
      (file) => !kept.includes(file.replace(/\.png$/, '')) && !file.endsWith('-ja.png'),
    )
    if (process.env['SCREENS'] === 'update') for (const file of left) rmSync(join(PICTURES, file))
    else expect(left, 'pictures of no screen').toEqual([])
    const bytes = files.map(
      (file) => statSync(join(PICTURES, file), { throwIfNoEntry: false })?.size,
    )
    const total = bytes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
    expect(total).toBeLessThan(MOST_BYTES)
  })
})

async function inLanguage(page: Page, locale: string, states: readonly State[]) {
  const problems: (string | null)[] = []
  for (const state of states) {
    await openState(page, state, { locale })
    await standStill(page, locale)
    problems.push(await compared(page, `${state.name}-${locale}`))
  }
  return problems.filter(Boolean)
}

async function compared(page: Page, name: string): Promise<string | null> {
  kept.push(name)
  const { width } = page.viewportSize() ?? DESKTOP
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) }
  return compareWithKept(
    name,
    await page.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' }),
  )
}
