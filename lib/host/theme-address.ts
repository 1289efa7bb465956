import { RADII, SCHEMES, TYPEFACES, type Theme } from '#lib/host/theme.ts'

/** The part of a theme that is a stylesheet. */
export type Look = Pick<Theme, 'accent' | 'radius' | 'typeface' | 'colorScheme'>

/** In the place of what the theme leaves as it is. */
const OURS = 'ours'

/**
 * `f5e663-large-serif-dark`: every look has one name, and nothing else is a name. Null where the look is ours
 * throughout.
 */
export function lookName(theme: Theme): string | null {
  const { accent, radius, typeface, colorScheme } = theme
  const own = [
    accent?.slice(1).toLowerCase(),
    radius,
    typeface === 'figtree' ? undefined : typeface,
    colorScheme === 'auto' ? undefined : colorScheme,
  ]
  if (own.every((part) => part === undefined)) return null
  return own.map((part) => part ?? OURS).join('-')
}

/** Null for a text that `lookName` never gives. */
export function lookNamed(name: string): Look | null {
  const [accent, radius, typeface, colorScheme, ...rest] = name.split('-')
  if (rest.length > 0) return null
  const look = {
    accent: HEX.test(`#${accent}`) ? `#${accent}` : undefined,
    radius: RADII.find((one) => one === radius),
    typeface: TYPEFACES.find((one) => one === typeface),
    colorScheme: SCHEMES.find((one) => one === colorScheme),
  }
  return lookName(look) === name ? look : null
}

const HEX = /^#[0-9a-f]{6}$/
