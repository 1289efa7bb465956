import 'server-only'
import Color from 'colorjs.io'

/** The accent's tokens in one colour scheme, as `#rrggbb`. */
export type AccentColours = { accent: string; hover: string; soft: string; on: string }

export type Scheme = 'light' | 'dark'

/** What the accent is read on, as `tokens.css` has it. */
export const GROUNDS: Record<Scheme, readonly string[]> = {
  light: ['oklch(98.8% 0.004 260)', 'oklch(100% 0 0)', 'oklch(96.5% 0.006 250)'],
  dark: ['oklch(17.4% 0.01 262)', 'oklch(21.2% 0.013 266)', 'oklch(19.4% 0.01 258)'],
}

/** WCAG 2.2, 1.4.3: text of any size. */
const ENOUGH = 4.5
const HALVINGS = 9

/**
 * A host's accent, `#rrggbb`, as text on every ground, as the ground of a button and under the pointer. One that has
 * the contrast stays as it is; of any other the hue stays and the lightness moves until it has.
 */
export function accentColours(given: string, scheme: Scheme): AccentColours {
  const { l, c, h } = partsOf(given)
  const isLight = scheme === 'light'
  const soft = isLight ? hex(0.956, Math.min(c, 0.02), h) : hex(0.3, Math.min(c, 0.06), h)
  const on = isLight ? '#ffffff' : hex(0.2, Math.min(c, 0.05), h)
  const grounds = [...GROUNDS[scheme], soft]
  const isReadable = (colour: string) =>
    [...grounds, on].every((other) => contrast(colour, other) >= ENOUGH)
  const accent = isReadable(given) ? given.toLowerCase() : nearestReadable(l)
  const hover = nearestReadable(hoverLightness(partsOf(accent).l, scheme))
  return { accent, hover, soft, on }

  /** Contrast grows with the way from the grounds, so the way is halved until it is as short as it can be. */
  function nearestReadable(from: number): string {
    if (isReadable(hex(from, c, h))) return hex(from, c, h)
    let [short, far] = [from, isLight ? 0 : 1]
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = (short + far) / 2
      if (isReadable(hex(middle, c, h))) far = middle
      else short = middle
    }
    return hex(far, c, h)
  }
}

/** Further from the ground, or back towards it where there is no room left. */
function hoverLightness(l: number, scheme: Scheme): number {
  if (scheme === 'light') return l < 0.24 ? l + 0.12 : l - 0.055
  return l > 0.9 ? l - 0.08 : l + 0.06
}

/** WCAG 2.x contrast of two colours, 1 to 21. */
export const contrast = (one: string, other: string): number =>
  new Color(one).contrast(other, 'WCAG21')

function partsOf(colour: string): { l: number; c: number; h: number } {
  const [l, c, h] = new Color(colour).to('oklch').coords
  return { l: Math.min(l ?? 0, 1), c: c ?? 0, h: h ?? 0 }
}

/** The nearest colour of that lightness and hue that a screen has, in the 8 bits that it is painted with. */
const hex = (l: number, c: number, h: number): string =>
  new Color('oklch', [l, c, h]).to('srgb').toGamut({ method: 'oklch.c' }).toString({
    format: 'hex',
    collapse: false,
  })
