import { scryptSync } from 'node:crypto'

/**
 * The application role's password on a server that is not ours: derived from the owner's, so that every machine that
 * starts on this database sets the same one. Null when the owner's address has no password.
 */
export function derivedAppPassword(ownerUrl: string): string | null {
  const { password, hostname, port, username } = new URL(ownerUrl)
  if (!password) return null
  const salt = `marketo_connect_app@${hostname}:${port} for ${username}`
  return scryptSync(decodeURIComponent(password), salt, 24).toString('base64url')
}
