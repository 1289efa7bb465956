import { describe, expect } from 'vitest'
import { GROUPS, STATES } from '#app/demo/states/states.ts'
import { heldAgainst } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { clippedTexts, unfold } from '#tests/support/clipped.ts'
import { openState } from '#tests/support/states.ts'

/** A window of 1280 px at 200 % and at 400 %. */
const ZOOMED = [640, 320]

/** All that another set of colours can break. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block']

// The other states are looked at for what is cut off at two widths with the pseudo-language.
describe('for everybody: every state', () => {
  it.for(GROUPS.filter((group) => STATES.some((state) => state.group === group)))(
    'light and dark, the main ones at 200 and 400 per cent: %s',
    { timeout: 180_000 },
    async (group, { page, tolerated }) => {
      // A state is the page that there is not.
      tolerated.push(/status of 404/)
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      const found: string[] = []
      for (const state of STATES.filter((each) => each.group === group)) {
        await openState(page, state)
        await unfold(page)
        for (const width of state.main ? ZOOMED : []) {
          await page.setViewportSize({ width, height: 800 })
          const clipped = await clippedTexts(page)
          found.push(...clipped.map((text) => `${state.name} at ${width}: ${text}`))
        }
        await page.setViewportSize({ width: 1280, height: 800 })
        const light = await heldAgainst(page)
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
        const dark = await heldAgainst(page, BY_COLOUR)
        await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
        found.push(...[...light, ...dark].map((text) => `${state.name}: ${text}`))
      }
      expect(found).toEqual([])
    },
  )
})
