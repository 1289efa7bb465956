import * as z from 'zod/mini'

/** What a host may change of the look for one session; the page enforces contrast. */
export const Theme = z.object({
  accent: z.optional(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  radius: z.optional(z.enum(['none', 'small', 'large'])),
  colorScheme: z.optional(z.enum(['light', 'dark', 'auto'])),
})
export type Theme = z.infer<typeof Theme>
