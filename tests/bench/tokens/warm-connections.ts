import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { performTest } from '#lib/connections/perform-test.ts'
import { dataKeyFor } from '#lib/crypto/data-keys.ts'
import { keyIdOf } from '#lib/crypto/jwe.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'
import { savedDraft, startedRun } from '#tests/support/drafts.ts'

/** Connections of as many tenants, each with the token that its test left, and the same rows for the bare server. */
export async function warmConnections(count: number, ownerUrl: string, appUrl: string) {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query(`create table bench_token (id uuid primary key, tenant text, version int,
    data_key text, sealed text, expires_at timestamptz)`)
  await owner.query(`grant select on bench_token to "${new URL(appUrl).username}"`)
  const keys: Record<string, string> = {}
  const ids: string[] = []
  for (let more = 0; more < count; more += 1) {
    const { tenantId, id, version, sealed, expiresAt } = await warmConnection()
    const keyring = await requireKeyring()
    const key = await inTenant({ tenantId }, (tx) => dataKeyFor(tx, keyring, tenantId, sealed))
    keys[key.id] = Buffer.from(key.key).toString('base64')
    const row = [id, tenantId, version, keyIdOf(sealed), sealed, expiresAt]
    await owner.query('insert into bench_token values ($1, $2, $3, $4, $5, $6)', row)
    ids.push(id)
  }
  await owner.end()
  return { ids, keys }
}

async function warmConnection() {
  const externalId = randomUUID()
  const tenantId = tenantIdOf(externalId)
  const actor = { kind: 'host', id: 'bench' } as const
  const context = { tenantId, actor, requestId: randomUUID() }
  const { clientId, clientSecret } = listedInstance('000-CON-200')!
  await inTenant(context, (tx) =>
    tx.tenant.create({ data: { id: tenantId, externalId, name: 'Bench' } }),
  )
  const pair = { clientId, clientSecret: secretFrom(clientSecret) }
  const id = await savedDraft(context, pair)
  await performTest(context, await startedRun(context, id))
  const row = await inTenant(context, (tx) => tx.credentials.findFirstOrThrow())
  const { version, tokenSealed: sealed, tokenExpiresAt: expiresAt } = row
  if (sealed === null) throw new Error('The test left no token.')
  return { tenantId, id, version, sealed, expiresAt }
}
