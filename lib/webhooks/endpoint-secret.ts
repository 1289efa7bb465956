import 'server-only'
import { randomBytes } from 'node:crypto'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import type { WebhookEndpoint } from '#lib/generated/prisma/client.ts'

const BYTES = 32
const PREFIX = 'whsec_'

/** A signing secret as receivers are given it, `whsec_…`, and as the database keeps it. */
export type NewSecret = { secret: string; sealed: { secret: string; secretWrapperId: string } }

/** 256 random bits for this endpoint, wrapped by the key-encryption key. Throws `service_sealed`. */
export async function newSecret(endpointId: string): Promise<NewSecret> {
  const { wrapper } = await requireKeyring()
  const bytes = new Uint8Array(randomBytes(BYTES))
  const wrapped = await wrapper.wrap(bytes, placeOf(endpointId))
  return {
    secret: PREFIX + Buffer.from(bytes).toString('base64'),
    sealed: { secret: wrapped, secretWrapperId: wrapper.id },
  }
}

/** The secrets that sign now: the endpoint's own and, while it is being changed, the one before. */
export async function signingSecrets(
  { wrapper }: Keyring,
  endpoint: WebhookEndpoint,
  now: Date,
): Promise<string[]> {
  const { id, secret, previousSecret, previousSecretUntil } = endpoint
  const isChanging = previousSecretUntil !== null && previousSecretUntil > now
  const wrapped = isChanging && previousSecret !== null ? [secret, previousSecret] : [secret]
  const opened = await Promise.all(wrapped.map((one) => wrapper.unwrap(one, placeOf(id))))
  return opened.map((bytes) => PREFIX + Buffer.from(bytes).toString('base64'))
}

/** Bound to its endpoint: put into another one's row, it does not open. */
const placeOf = (endpointId: string) => ({ tenant: 'host', dataKey: endpointId, version: 1 })
