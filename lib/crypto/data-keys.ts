import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { keyIdOf } from '#lib/crypto/jwe.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { DataKey } from '#lib/crypto/seal.ts'
import type { Transaction } from '#lib/db.ts'

/** The key new values of this tenant are sealed under; made when the tenant has none. */
export async function primaryDataKey(
  tx: Transaction,
  keyring: Keyring,
  tenantId: string,
): Promise<DataKey> {
  const primary = await tx.dataKey.findFirst({ where: { tenantId, state: 'primary' } })
  if (primary !== null) return unwrapped(keyring, primary)
  await createFirst(tx, keyring, tenantId)
  const made = await tx.dataKey.findFirstOrThrow({ where: { tenantId, state: 'primary' } })
  return unwrapped(keyring, made)
}

/** The key that `sealed` names. Throws `cannot_open` when the tenant has no such key. */
export async function dataKeyFor(
  tx: Transaction,
  keyring: Keyring,
  tenantId: string,
  sealed: string,
): Promise<DataKey> {
  const id = keyIdOf(sealed)
  const isUuid = id !== null && /^[0-9a-f-]{36}$/.test(id)
  const row = isUuid ? await tx.dataKey.findFirst({ where: { tenantId, id } }) : null
  if (row === null) throw new Error('cannot_open')
  return unwrapped(keyring, row)
}

type Row = { tenantId: string; id: string; version: number; wrapped: string }

async function unwrapped(keyring: Keyring, row: Row): Promise<DataKey> {
  const context = { tenant: row.tenantId, dataKey: row.id, version: row.version }
  return { id: row.id, key: await keyring.wrapper.unwrap(row.wrapped, context) }
}

/** Two first savings at once: one row wins by its version, and both use that one. */
async function createFirst(tx: Transaction, keyring: Keyring, tenantId: string): Promise<void> {
  const row = { tenantId, id: randomUUID(), version: 1 }
  const context = { tenant: tenantId, dataKey: row.id, version: row.version }
  const wrapped = await keyring.wrapper.wrap(new Uint8Array(randomBytes(32)), context)
  await tx.dataKey.createMany({
    data: [{ ...row, state: 'primary', wrapperId: keyring.wrapper.id, wrapped }],
    skipDuplicates: true,
  })
}
