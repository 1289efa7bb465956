import { readFileSync } from 'node:fs'
import Color from 'colorjs.io'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentColours, contrast, GROUNDS, type Scheme } from '#lib/host/theme-colours.ts'

const SCHEMES: Scheme[] = ['light', 'dark']
const accents = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`)

/** Every pair of colours in which the accent is read, or is read on. */
function pairs(given: string, scheme: Scheme): [string, string][] {
  const { accent, hover, soft, on } = accentColours(given, scheme)
  const grounds = [...GROUNDS[scheme], soft, on]
  return [accent, hover].flatMap((colour) =>
    grounds.map((ground): [string, string] => [colour, ground]),
  )
}

describe('an accent', () => {
  it(
    'of any colour has contrast on every ground, in light and in dark',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(accents, (given) => {
          for (const scheme of SCHEMES) {
            const worst = Math.min(...pairs(given, scheme).map((pair) => contrast(...pair)))
            expect(worst, scheme).toBeGreaterThanOrEqual(4.5)
          }
        }),
        { numRuns: 250, seed: 4 },
      )
    },
  )

  it('keeps its hue when it is corrected', () => {
    const hueOf = (colour: string) => new Color(colour).to('oklch').coords[2] ?? 0
    for (const given of ['#f7e463', '#4fb3d9', '#ff5aa5', '#39d353', '#5b21b6']) {
      for (const scheme of SCHEMES) {
        const turned = Math.abs(hueOf(accentColours(given, scheme).accent) - hueOf(given))
        expect(Math.min(turned, 360 - turned), `${given} ${scheme}`).toBeLessThan(4)
      }
    }
  })

  it('that can be read stays as it is', () => {
    expect(accentColours('#7A1F3D', 'light').accent).toBe('#7a1f3d')
    expect(accentColours('#f7e463', 'dark').accent).toBe('#f7e463')
  })

  it('looks different under the pointer', () => {
    fc.assert(
      fc.property(accents, fc.constantFrom(...SCHEMES), (given, scheme) => {
        const { accent, hover } = accentColours(given, scheme)
        expect(new Color(accent).deltaE(hover, '2000'), `${given} ${scheme}`).toBeGreaterThan(2)
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('is reckoned on the grounds that the pages have', () => {
    const css = readFileSync('app/tokens.css', 'utf8')
    const tokens = ['--bg', '--surface', '--sunken'].map((name) =>
      new RegExp(`${name}: light-dark\\((oklch\\(.*?\\)), (oklch\\(.*?\\))\\);`)
        .exec(css)
        ?.slice(1),
    )
    expect(tokens.map((found) => found?.[0])).toEqual(GROUNDS.light)
    expect(tokens.map((found) => found?.[1])).toEqual(GROUNDS.dark)
  })
})
