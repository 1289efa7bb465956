import type { Theme } from '#lib/host/theme.ts'

/** What the stand-in host may look like; one of the accents is too pale to be read, so that one sees it corrected. */
const LOOKS = {
  plain: {},
  pale: { accent: '#f7e463', radius: 'large', typeface: 'system' },
  serif: {
    accent: '#7a1f3d',
    radius: 'none',
    typeface: 'serif',
    colorScheme: 'light',
    name: 'Harrow & Finch',
  },
  night: {
    accent: '#14506b',
    radius: 'small',
    colorScheme: 'dark',
    name: 'Kestrel',
    logoUrl:
      "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path d='M2 22 16 6l14 16-9-3-5 8-5-8z' fill='%234fb3d9'/></svg>",
  },
} as const satisfies Record<string, Theme>

export type DemoLook = keyof typeof LOOKS
export const DEMO_LOOKS = Object.keys(LOOKS) as DemoLook[]

export const isDemoLook = (name: unknown): name is DemoLook =>
  typeof name === 'string' && Object.hasOwn(LOOKS, name)

export const demoTheme = (name: DemoLook): Theme => LOOKS[name]
