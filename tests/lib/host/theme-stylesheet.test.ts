import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookName, lookNamed } from '#lib/host/theme-address.ts'
import { accentColours } from '#lib/host/theme-colours.ts'
import { themeFile, themeLink, themeStylesheet } from '#lib/host/theme-stylesheet.ts'
import { RADII, SCHEMES, storedTheme, TYPEFACES, type Theme } from '#lib/host/theme.ts'

const fileOf = (theme: Theme) => themeLink(theme)?.href.slice('/theme/'.length) ?? ''

const themes = fc.record(
  {
    accent: fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
    radius: fc.constantFrom(...RADII),
    typeface: fc.constantFrom(...TYPEFACES),
    colorScheme: fc.constantFrom(...SCHEMES),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Theme>

describe('the address of a look', () => {
  it('says all of it: what is served there is what the theme asks for', () => {
    fc.assert(
      fc.property(themes, (theme) => {
        const link = themeLink(theme)
        if (link === null) return
        expect(themeFile(fileOf(theme))).toEqual({ text: themeStylesheet(theme), isNewest: true })
        expect(lookName(lookNamed(link.name) ?? {})).toBe(link.name)
      }),
    )
  })

  it('does not exist where nothing differs from ours', () => {
    expect(themeLink({})).toBeNull()
    expect(themeLink({ typeface: 'figtree', colorScheme: 'auto', name: 'Kestrel' })).toBeNull()
  })

  it.each([
    'ours-ours-ours-ours',
    'F7E463-ours-ours-ours',
    'f7e46-ours-ours-ours',
    'f7e463-huge-ours-ours',
    'f7e463-none-figtree-ours',
    'f7e463-none-serif-auto',
    'f7e463-none-serif-dark-more',
    '#f7e463-none-serif-dark',
    'undefined-none-serif-dark',
    '};body{display:none}-none-serif-dark',
    '',
  ])('has one form, and nothing is served at %j', (name) => {
    expect(themeFile(`${name}.00000000.css`)).toBeNull()
  })

  it('of another version of us is served, and not to be kept', () => {
    const name = 'f7e463-none-serif-dark'
    expect(themeFile(`${name}.00000000.css`)).toMatchObject({ isNewest: false })
    expect(themeFile(`${name}.css`)).toBeNull()
    expect(themeFile(`${name}.0000000z.css`)).toBeNull()
    expect(themeFile(`${name}.00000000.css.map`)).toBeNull()
  })
})

describe('a look', () => {
  it('sets what the host names and nothing else', () => {
    expect(themeStylesheet({ radius: 'none' })).toBe(
      [
        ":root:has(meta[name='look'][content='ours-none-ours-ours']) {",
        '  --radius: 0px;',
        '  --radius-small: 0px;',
        '  --radius-large: 0px;',
        '}\n',
      ].join('\n'),
    )
    expect(themeStylesheet({ colorScheme: 'dark' })).toBe('')
  })

  it('has its accent for each scheme in which it can be seen', () => {
    const accents = (colorScheme?: 'light' | 'dark') =>
      [...themeStylesheet({ accent: '#F7E463', colorScheme }).matchAll(/--accent: (.*);/g)].map(
        ([, value]) => value,
      )
    const { accent } = accentColours('#f7e463', 'light')
    expect(accents()).toEqual([accent, '#f7e463'])
    expect(accents('light')).toEqual([accent])
    expect(accents('dark')).toEqual(['#f7e463'])
  })
})

describe('a stored theme', () => {
  it('loses the members that do not fit, and keeps the others', () => {
    const stored = {
      accent: 'red',
      radius: 'none',
      typeface: 'comic',
      name: ' ',
      logoUrl: 7,
      more: 1,
    }
    expect(storedTheme(stored)).toEqual({ radius: 'none' })
  })

  it.each([null, 'dark', 7, []])('that is none is empty: %j', (stored) => {
    expect(storedTheme(stored)).toEqual({})
  })
})
