import 'server-only'
import { createHmac } from 'node:crypto'
import type { Keyring } from '#lib/crypto/keyring.ts'

/** "The same as before", without the value: HMAC-SHA-256 under a key of this tenant and field. Base64url. */
export function fingerprint(
  keyring: Keyring,
  tenantId: string,
  field: 'clientId' | 'clientSecret' | 'endUser',
  value: string,
): string {
  return createHmac('sha256', keyring.derive(`fingerprint:${tenantId}:${field}`))
    .update(value)
    .digest('base64url')
}
