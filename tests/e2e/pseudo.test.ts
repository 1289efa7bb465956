import { describe, expect } from 'vitest'
import { GROUPS } from '#app/demo/states/states.ts'
import { it } from '#tests/support/browser.ts'
import { clippedTexts, unfold } from '#tests/support/clipped.ts'
import { outsideBrackets } from '#tests/support/outside-brackets.ts'
import { openState, SPOKEN_STATES } from '#tests/support/states.ts'
import { withoutValues } from '#tests/support/values-on-pages.ts'

const WIDTHS = [375, 1280]

describe('a language two fifths longer than English', () => {
  const groups = GROUPS.filter((group) => SPOKEN_STATES.some((state) => state.group === group))

  it.for(groups)(
    'says every word by a message, and nothing is cut: %s',
    { timeout: 120_000 },
    async (group, { page }) => {
      const found: string[] = []
      for (const state of SPOKEN_STATES.filter((each) => each.group === group)) {
        await openState(page, state, { locale: 'en-XA' })
        await unfold(page)
        const written = (await outsideBrackets(page)).filter((text) =>
          /\p{L}/u.test(withoutValues(text)),
        )
        found.push(...written.map((text) => `${state.name}: written in code: ${text}`))
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 })
          const clipped = await clippedTexts(page)
          found.push(...clipped.map((text) => `${state.name} at ${width}: ${text}`))
        }
      }
      expect(found).toEqual([])
    },
  )
})
