import { themeLink } from '#lib/host/theme-stylesheet.ts'
import type { Theme } from '#lib/host/theme.ts'

/**
 * The host's look, as a file: a style in the page would carry the nonce of another answer after a change of page
 * without a load. React puts both into the head, waits for the stylesheet, and takes the name away with the page.
 */
export function ThemeLink({ theme }: { theme: Theme }) {
  const link = themeLink(theme)
  if (link === null) return null
  return (
    <>
      <meta name="look" content={link.name} />
      <link rel="stylesheet" href={link.href} precedence="theme" />
    </>
  )
}
