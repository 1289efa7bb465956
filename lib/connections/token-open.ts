import 'server-only'
import type { KnownToken } from '#lib/connections/token-facts.ts'
import { dataKeyFor } from '#lib/crypto/data-keys.ts'
import { keyIdOf } from '#lib/crypto/jwe.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { openValue } from '#lib/crypto/open.ts'
import type { DataKey } from '#lib/crypto/seal.ts'
import { inTenant } from '#lib/db.ts'
import { scrubFromLog } from '#lib/log.ts'
import { secretFrom, type Secret } from '#lib/marketo/secret.ts'

/**
 * Unwrapped keys stay in memory for a moment, for unwrapping takes two looks at the database and the key-encryption key,
 * a call to a key service among them. Whoever reads this process' memory finds the means to unwrap them anyway; a key
 * that is taken away or destroyed, with its rows, closes everything within that moment.
 */
const KEPT_MS = 10_000
const MOST_KEPT = 1000

/** The newest token that is known, unsealed; null where none is. Throws `service_sealed` without the key. */
export async function openToken(known: KnownToken): Promise<Secret | null> {
  const { tenant_id: tenant, token_connection_id: connection, token_version: version } = known
  const { token_sealed: sealed } = known
  if (sealed === null || connection === null || version === null) return null
  const dataKey = await keptKey(tenant, sealed)
  const value = await openValue(dataKey, { tenant, connection, version, field: 'token' }, sealed)
  scrubFromLog(value)
  return secretFrom(value)
}

type Kept = { dataKey: Promise<DataKey>; until: number }
const kept = new Map<string, Kept>()

/** One unwrapping at a time for a key: all who come at the same moment wait for it. One that failed is not kept. */
function keptKey(tenantId: string, sealed: string): Promise<DataKey> {
  const name = `${tenantId} ${keyIdOf(sealed)}`
  const now = performance.now()
  const found = kept.get(name)
  if (found !== undefined && found.until > now) return found.dataKey
  kept.delete(name)
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  const one: Kept = { dataKey: unwrap(tenantId, sealed), until: now + KEPT_MS }
  kept.set(name, one)
  one.dataKey.catch(() => void (kept.get(name) === one && kept.delete(name)))
  return one.dataKey
}

async function unwrap(tenantId: string, sealed: string): Promise<DataKey> {
  const keyring = await requireKeyring()
  return inTenant({ tenantId }, (tx) => dataKeyFor(tx, keyring, tenantId, sealed))
}
