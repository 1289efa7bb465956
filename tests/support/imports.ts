import { randomUUID } from 'node:crypto'
import type { Context } from '#lib/connections/context.ts'
import {
  importConnections,
  type ImportEntry,
  type Imported,
} from '#lib/connections/import-connections.ts'
import type { Mode } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { newSecret } from '#tests/support/drafts.ts'
import { listed } from '#tests/support/simulated-connections.ts'

/** The host, acting for a tenant that it has not named before. */
export function hostOf(externalId: string = randomUUID()) {
  const actor = { kind: 'host', id: randomUUID() } as const
  const context: Context = { tenantId: tenantIdOf(externalId), actor, requestId: randomUUID() }
  return { context, tenant: { externalId, name: `Tenant ${externalId}` } }
}

export type Host = ReturnType<typeof hostOf>

/** A pair that no instance knows, but for `changes`. */
export function entry(changes: Partial<ImportEntry> = {}): ImportEntry {
  return {
    ...{ name: null, endpoint: 'https://000-CON-200.mktorest.com/rest', needs: null },
    ...{ clientId: randomUUID(), clientSecret: secretFrom(newSecret()) },
    ...changes,
  }
}

/** The documented pair of a simulated instance. */
export function listedEntry(munchkinId: string, changes: Partial<ImportEntry> = {}): ImportEntry {
  const { clientId, clientSecret } = listed(munchkinId)
  const pair = { clientId, clientSecret: secretFrom(clientSecret) }
  return entry({ ...pair, endpoint: munchkinId, ...changes })
}

export function imported(
  { context, tenant }: Host,
  entries: ImportEntry[],
  mode: Mode = 'simulated',
): Promise<Imported[]> {
  return importConnections(context, { tenant, mode, entries })
}

/** The id of the only one, which is taken. */
export async function importedOne(host: Host, one: ImportEntry): Promise<string> {
  const [first] = await imported(host, [one])
  if (!first?.ok) throw new Error(first?.reason ?? 'nothing')
  return first.connectionId
}

/** The jobs of a tenant's imports that wait, by their times. */
export const waitingTests = ({ context }: Pick<Host, 'context'>) =>
  inTenant(
    context,
    (tx) => tx.$queryRaw<{ connectionId: string; at: Date }[]>`
      select data->>'connectionId' as "connectionId", start_after as at from pgboss.job
      where name = 'test_import' and state = 'created' and data->>'tenantId' = ${context.tenantId}
      order by start_after`,
  )
