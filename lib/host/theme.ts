import * as z from 'zod/mini'

/** Edges as they are, or of one of three kinds. */
export const RADII = ['none', 'small', 'large'] as const
/** Type stacks: the web font that we serve, what the reader's system uses, and a book face of the system. */
export const TYPEFACES = ['figtree', 'system', 'serif'] as const
export const SCHEMES = ['auto', 'light', 'dark'] as const

/**
 * What a host may change of the look for one session. An accent that lacks contrast is corrected; see
 * `theme-colours.ts`.
 */
export const Theme = z.object({
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  radius: z.optional(z.enum(RADII)),
  typeface: z.optional(z.enum(TYPEFACES)),
  colorScheme: z.optional(z.enum(SCHEMES)),
  /** The host's name in this session, in place of the one in its settings. */
  name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(80))),
  /** An image as a `data:` address, or a path on our origin; what `isUsableLogo` refuses is not shown. */
  logoUrl: z.optional(z.string().check(z.maxLength(100_000))),
})
export type Theme = z.infer<typeof Theme>

/** A stored theme, of this version or another: a member that does not fit is as if it were not given. */
export function storedTheme(stored: unknown): Theme {
  if (typeof stored !== 'object' || stored === null) return {}
  const members = Object.entries(stored).filter(
    ([name, value]) => Theme.safeParse({ [name]: value }).success,
  )
  return Theme.parse(Object.fromEntries(members))
}
