import type { Theme } from '#lib/host/theme.ts'

/** Looks that a host might wish for; the last is too pale for any text. */
export const STATE_THEMES = {
  none: {},
  warm: { accent: '#b3261e', radius: 'none', typeface: 'serif', name: 'Contoso' },
  green: { accent: '#0a7d4f', radius: 'large', typeface: 'system' },
  pale: { accent: '#ffe08a', radius: 'small' },
} as const satisfies Record<string, Theme>

export type ThemeName = keyof typeof STATE_THEMES
export const THEME_NAMES = Object.keys(STATE_THEMES) as ThemeName[]

export const isThemeName = (name: string): name is ThemeName => Object.hasOwn(STATE_THEMES, name)
