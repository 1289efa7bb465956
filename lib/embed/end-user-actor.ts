import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { fingerprint } from '#lib/crypto/fingerprint.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import { uuidFrom } from '#lib/uuid-from.ts'

/** An end user as events and rows name them: a keyed pseudonym, for the host's id may be an e-mail address. */
export function endUserActor(
  keyring: Keyring,
  tenantId: string,
  endUserId: string,
): Context['actor'] {
  const keyed = fingerprint(keyring, tenantId, 'endUser', endUserId)
  return { kind: 'endUser', id: uuidFrom(Buffer.from(keyed, 'base64url')) }
}
