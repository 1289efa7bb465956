import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { MOST_FONT, MOST_JS, MOST_JS_ABOVE_BARE } from '#scripts/bench-pages/budgets.ts'
import { BARE, SCREENS } from '#scripts/bench-pages/screens.ts'
import { it } from '#tests/support/browser.ts'
import { weighPage, type Weight } from '#tests/support/weigh-page.ts'

/** `/connect/-/<id>/role` is the page `connect/[embedId]/[sessionId]/role`. */
const isPage = (page: string, pathname: string) =>
  new RegExp(`^/${page.replaceAll(/\[\w+\]/g, '[^/]+')}$`).test(pathname)

const wizardPages = () =>
  globSync('**/page.tsx', { cwd: 'app/(wizard)' }).map((file) => file.replace(/\/page\.tsx$/, ''))

describe('what a page takes over the wire', () => {
  it(
    'stays within the budget on every screen of the wizard',
    { timeout: 180_000 },
    async ({ page, origin }) => {
      const weights: Record<string, Weight> = { bare: await weighPage(page, origin + BARE) }
      const seen = new Set([BARE])
      const over: string[] = []
      const most = (limit: number, bytes: number, what: string) => {
        if (bytes > limit) over.push(`${what}: ${bytes}, at most ${limit}`)
      }
      const { js: bare } = weights['bare']!
      for (const { state, hasForm } of SCREENS) {
        await page.goto(`${origin}/demo/states/${state}`, { waitUntil: 'commit' })
        seen.add(new URL(page.url()).pathname)
        const weight = await weighPage(page, page.url())
        weights[state] = weight
        most(hasForm ? MOST_JS : bare + MOST_JS_ABOVE_BARE, weight.js, `${state}, JavaScript`)
        most(MOST_FONT, weight.font, `${state}, fonts`)
      }
      mkdirSync('.local/reports', { recursive: true })
      writeFileSync('.local/reports/page-weight.json', `${JSON.stringify(weights, null, 2)}\n`)
      expect(bare).toBeGreaterThan(50_000)
      expect(over).toEqual([])
      const unseen = wizardPages().filter((each) => ![...seen].some((path) => isPage(each, path)))
      expect(unseen, 'pages that no screen of the table shows').toEqual([])
    },
  )
})

describe('the first screen', () => {
  it('can be read, and left by its links, before any script has come', async ({
    page,
    origin,
    tolerated,
  }) => {
    tolerated.push(/ERR_BLOCKED_BY_CLIENT|ERR_FAILED/)
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(`${origin}/demo/states/opening`)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    const links = page.getByRole('main').getByRole('link')
    expect(await links.count()).toBeGreaterThanOrEqual(3)
    await links.first().click()
    await page.waitForURL(/\/credentials/)
    expect(await page.getByRole('textbox').first().isVisible()).toBe(true)
  })
})
