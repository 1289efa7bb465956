import 'server-only'
import { isOwnPath, logoOf, type Logo } from '#lib/host/logo.ts'
import type { HostSettings } from '#lib/host/settings.ts'
import type { Theme } from '#lib/host/theme.ts'
import { versionOf } from '#lib/host/version-of.ts'

/**
 * The host as one session shows it: by its settings, and by what the session's theme says otherwise. `place` is the
 * address under which the session's pages stand; its `/logo` serves the image, so that no page carries it.
 */
export function hostInSession(
  host: HostSettings,
  theme: Theme | null,
  place: string,
): HostSettings {
  const { name = host.name, logoUrl = host.logoUrl, ...look } = theme ?? {}
  return {
    ...host,
    name,
    logoUrl: logoUrl === null ? null : shownLogo(logoUrl, place),
    theme: { ...host.theme, ...look },
  }
}

/** The image behind `<place>/logo`; null where the host has none, or it is no image. */
export function logoInSession(host: HostSettings, theme: Theme | null): Logo | null {
  const address = theme?.logoUrl ?? host.logoUrl
  return address === null ? null : logoOf(address)
}

function shownLogo(address: string, place: string): string | null {
  if (isOwnPath(address)) return address
  const logo = logoOf(address)
  if (logo === null) return null
  return `${place}/logo?v=${versionOf(logo.bytes)}`
}
