import 'server-only'
import { dataKeyFor, primaryDataKey } from '#lib/crypto/data-keys.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import { openValue } from '#lib/crypto/open.ts'
import { sealValue, type Binding } from '#lib/crypto/seal.ts'
import type { Transaction } from '#lib/db.ts'
import type { Connection, Credentials } from '#lib/generated/prisma/client.ts'
import { scrubFromLog } from '#lib/log.ts'
import { secretFrom, reveal, type Secret } from '#lib/marketo/secret.ts'

/** The one place that seals, opens and queries credentials. */

type Place = Pick<Credentials, 'tenantId' | 'connectionId' | 'version'>
type Field = Binding['field']

/** Seals for this row and field; the same text put into another row stays shut. */
export async function sealFor(
  tx: Transaction,
  keyring: Keyring,
  place: Place,
  field: Field,
  secret: Secret,
): Promise<string> {
  const value = reveal(secret)
  scrubFromLog(value)
  const dataKey = await primaryDataKey(tx, keyring, place.tenantId)
  return sealValue(dataKey, bindingOf(place, field), value)
}

/** The sealed value of this row and field. Throws `cannot_open` when it was not sealed for exactly here. */
export async function openFrom(
  tx: Transaction,
  keyring: Keyring,
  place: Place,
  field: Field,
  sealed: string,
): Promise<Secret> {
  const dataKey = await dataKeyFor(tx, keyring, place.tenantId, sealed)
  const value = await openValue(dataKey, bindingOf(place, field), sealed)
  scrubFromLog(value)
  return secretFrom(value)
}

/** The connection, locked until the transaction ends, so that two verbs on it take turns; null when it is not there. */
export async function lockedConnection(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Connection | null> {
  if (!UUID.test(connectionId)) return null
  await tx.$queryRaw`select 1 from connection
    where tenant_id = ${tenantId}::uuid and id = ${connectionId}::uuid for update`
  return tx.connection.findUnique({ where: { tenantId_id: { tenantId, id: connectionId } } })
}

/** The newest credentials that are not destroyed: the draft's, else those in use. */
export function newestCredentials(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Credentials | null> {
  return tx.credentials.findFirst({
    where: { tenantId, connectionId, status: { not: 'destroyed' } },
    orderBy: { version: 'desc' },
  })
}

/** The credentials in use; null when none are. */
export function activeCredentials(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<Credentials | null> {
  return tx.credentials.findFirst({ where: { tenantId, connectionId, status: 'active' } })
}

/** What a destroyed row keeps: shapes and fingerprints, nothing that can be opened. */
export const DESTROYED = {
  status: 'destroyed',
  clientIdSealed: null,
  secretSealed: null,
  tokenSealed: null,
  tokenExpiresAt: null,
  secretDestroyAt: null,
} as const

/** What is left of values that were kept long enough: nothing that says where or as whom. */
export const EMPTIED = {
  ...DESTROYED,
  clientId: null,
  endpoint: { ok: false, reason: 'endpoint_missing', kind: null },
  authorizedUser: null,
  letInAt: null,
} as const

/** A draft that was kept long enough, and of which only what its tests found is left. */
export const FORGOTTEN = { status: 'disconnected', usableAt: null } as const

/** Whether an id can be one of ours at all; PostgreSQL refuses to compare other text. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function bindingOf(place: Place, field: Field): Binding {
  const { tenantId, connectionId, version } = place
  return { tenant: tenantId, connection: connectionId, version, field }
}
