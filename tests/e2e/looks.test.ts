import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { stateNamed } from '#app/demo/states/states.ts'
import { it } from '#tests/support/browser.ts'
import { openState } from '#tests/support/states.ts'
import { button, field, said, valuesOf } from '#tests/support/wizard.ts'

// What the eye sees at once and a picture that is renewed would let pass.

const state = (name: string) => {
  const found = stateNamed(name)
  if (found === null) throw new Error(`No state ${name}`)
  return found
}

/** Where the words of a control begin, in px from the window's left. */
const wordsBegin = (control: Locator) =>
  control.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().left
  })

/** Of a colour that the browser gives as `oklab(…)`, in degrees; NaN for any other form. */
function hueOf(colour: string): number {
  const [, a = NaN, b = NaN] = (/^oklab\((.*)\)$/.exec(colour)?.[1] ?? '')
    .split(/[ /]+/)
    .map(Number)
  return ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
}

describe('details of the screens', () => {
  it.for([360, 375])('a Client Id is seen whole at %i px', async (width, { openBrowser }) => {
    const page = await openBrowser({ viewport: { width, height: 800 } })
    await openState(page, state('credentials'))
    const input = field(page, 'clientId')
    await input.fill(valuesOf('000-CON-200').clientId)
    const hidden = await input.evaluate((element) => element.scrollWidth - element.clientWidth)
    expect(hidden).toBeLessThanOrEqual(0)
  })

  it('quiet buttons begin where the buttons above them do', async ({ page }) => {
    await openState(page, state('connected'))
    const quiet = page.getByRole('link', { name: said.t('connected.disconnect'), exact: true })
    const above = await page.locator('main a[data-leaves]').first().boundingBox()
    expect(await wordsBegin(quiet)).toBe(above?.x)
  })

  it.for(['light', 'dark'] as const)(
    'borders of controls are the blue-grey of the other lines, %s',
    async (colorScheme, { openBrowser }) => {
      const page = await openBrowser({ colorScheme })
      await openState(page, state('connected'))
      const again = button(page, said.t('action.testAgain'))
      const border = await again.evaluate((element) => getComputedStyle(element).borderTopColor)
      expect(hueOf(border)).toBeGreaterThan(250)
      expect(hueOf(border)).toBeLessThan(270)
    },
  )

  it('the mark stands in the middle of the line above a framed page', async ({ page }) => {
    await openState(page, state('opening'))
    const { above, below } = await page.evaluate(() => {
      document.documentElement.dataset['framed'] = ''
      const rail = document.querySelector('header')?.getBoundingClientRect()
      const mark = document.querySelector('header [aria-hidden]')?.getBoundingClientRect()
      if (!mark || !rail) throw new Error('no mark in a rail')
      return { above: mark.top - rail.top, below: rail.bottom - mark.bottom }
    })
    // The line below it is a border of 1 px.
    expect(Math.abs(above - below)).toBeLessThanOrEqual(1)
  })
})
