import { scryptSync } from 'node:crypto'

/**
 * The password of the application's role on a server that is not ours: derived from the owner's name and password alone,
 * so that every machine that starts on this database comes to the same one, however its address spells the host. Null
 * when the owner's address has no password.
 */
export function derivedAppPassword(ownerUrl: string): string | null {
  const { password, username } = new URL(ownerUrl)
  if (!password) return null
  const salt = `marketo_connect_app for ${decodeURIComponent(username)}`
  return scryptSync(decodeURIComponent(password), salt, 24).toString('base64url')
}
