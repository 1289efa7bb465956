import { describe, expect } from 'vitest'
import { LANGUAGES } from '#lib/messages/languages.ts'
import { heldAgainst } from '#tests/support/accessible.ts'
import { it } from '#tests/support/browser.ts'
import { clippedTexts, unfold } from '#tests/support/clipped.ts'
import { MAIN_STATES, openState } from '#tests/support/states.ts'

describe('for everybody: every language', () => {
  it.for(Object.keys(LANGUAGES).filter((locale) => locale !== 'en'))(
    'the main screens in %s, in a narrow window too',
    { timeout: 120_000 },
    async (locale, { page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const found: string[] = []
      // The Marketo admin's pages speak the language of their browser.
      for (const state of MAIN_STATES.filter(({ name }) => !name.startsWith('admin'))) {
        await openState(page, state, { locale })
        await unfold(page)
        await page.setViewportSize({ width: 320, height: 800 })
        const clipped = await clippedTexts(page)
        const held = await heldAgainst(page)
        found.push(...[...clipped, ...held].map((text) => `${state.name}: ${text}`))
        expect(await page.locator('[lang]').first().getAttribute('lang'), state.name).toBe(locale)
      }
      expect(found).toEqual([])
    },
  )
})
