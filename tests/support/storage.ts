import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { closeDatabase, inTenant } from '#lib/db.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { testDatabase } from '#tests/support/database.ts'

export type Storage = { ownerUrl: string; appUrl: string }

/** A migrated database of this file's own, with a key in the environment, for as long as the file runs. */
export function useStorage(): Storage {
  const storage: Storage = { ownerUrl: '', appUrl: '' }
  const before = { ...process.env }
  beforeAll(async () => {
    Object.assign(storage, await testDatabase())
    process.env['DATABASE_URL'] = storage.appUrl
    process.env['KEY_ENCRYPTION_KEY'] = newKey()
    delete process.env['KEY_FILE']
  })
  afterAll(async () => {
    await closeDatabase()
    process.env = before
  })
  return storage
}

export function newKey(): string {
  return randomBytes(32).toString('base64')
}

/** A tenant that exists, and somebody in it. */
export async function newTenant(externalId: string = randomUUID()): Promise<Context> {
  const tenantId = tenantIdOf(externalId)
  const actor = { kind: 'endUser', id: randomUUID() } as const
  await inTenant({ tenantId }, (tx) =>
    tx.tenant.create({ data: { id: tenantId, externalId, name: `Tenant ${externalId}` } }),
  )
  return { tenantId, actor, requestId: randomUUID() }
}
