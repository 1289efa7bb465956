import 'server-only'
import { lookName, lookNamed, type Look } from '#lib/host/theme-address.ts'
import { accentColours, type Scheme } from '#lib/host/theme-colours.ts'
import type { Theme } from '#lib/host/theme.ts'
import { versionOf } from '#lib/host/version-of.ts'

/**
 * The stylesheet of a look. It holds while the page says `<meta name="look" content="…">`: a document keeps every
 * stylesheet it ever loaded, also those of a session that it has left. A scheme for good is up to `tokens.css`, which
 * reads it off the name.
 */
export function themeStylesheet(look: Look): string {
  const { accent, radius = 'ours', typeface = 'figtree', colorScheme } = look
  const place = `:root:has(meta[name='look'][content='${lookName(look)}'])`
  const always = { ...RADIUS[radius], ...TYPEFACE[typeface] }
  if (accent === undefined) return rule(place, always)
  const [light, dark] = [accentTokens(accent, 'light'), accentTokens(accent, 'dark')]
  if (colorScheme === 'light') return rule(place, { ...always, ...light })
  if (colorScheme === 'dark') return rule(place, { ...always, ...dark })
  const inDark = `@media (prefers-color-scheme: dark) {\n${rule(place, dark)}}\n`
  return rule(place, { ...always, ...light }) + inDark
}

/** What a page links to and says; null where the theme leaves everything as it is. */
export function themeLink(theme: Theme): { name: string; href: string } | null {
  const name = lookName(theme)
  if (name === null) return null
  const known = links.get(name)
  if (known !== undefined) return known
  const link = { name, href: `/theme/${name}.${versionOf(themeStylesheet(theme))}.css` }
  if (links.size >= MOST_LINKS) links.clear()
  links.set(name, link)
  return link
}

/** An accent takes milliseconds to reckon, and a host has few. */
const links = new Map<string, { name: string; href: string }>()
const MOST_LINKS = 500

/**
 * The stylesheet at `/theme/<file>`, or null when no theme has that address. `isNewest` when it is what the address was
 * made for: another process may have another version of us.
 */
export function themeFile(file: string): { text: string; isNewest: boolean } | null {
  const [name = '', version = '', ending, ...rest] = file.split('.')
  const look = ending === 'css' && rest.length === 0 ? lookNamed(name) : null
  if (look === null || !/^[\da-f]{8}$/.test(version)) return null
  const text = themeStylesheet(look)
  return { text, isNewest: versionOf(text) === version }
}

type Tokens = Record<string, string>

function accentTokens(given: string, scheme: Scheme): Tokens {
  const { accent, hover, soft, on } = accentColours(given, scheme)
  return {
    '--accent': accent,
    '--accent-hover': hover,
    '--accent-soft': soft,
    '--on-accent': on,
  }
}

function rule(place: string, tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length === 0 ? '' : `${place} {\n${lines.join('')}}\n`
}

const RADIUS: Record<NonNullable<Look['radius']> | 'ours', Tokens> = {
  ours: {},
  none: { '--radius': '0px', '--radius-small': '0px', '--radius-large': '0px' },
  small: { '--radius': '4px', '--radius-small': '4px', '--radius-large': '8px' },
  large: { '--radius': '16px', '--radius-small': '12px', '--radius-large': '24px' },
}

/** Faces of the system, Japanese ones among them; nothing is loaded for them. */
const TYPEFACE: Record<NonNullable<Look['typeface']>, Tokens> = {
  figtree: {},
  system: { '--sans': 'var(--system-sans)' },
  serif: {
    '--sans':
      "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Georgia, 'Noto Serif', 'DejaVu Serif', " +
      "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP', serif",
  },
}
