import 'server-only'
import type { Transaction } from '#lib/db.ts'
import type { Tenant } from '#lib/generated/prisma/client.ts'

/** Texts by which rows without a tenant may name one: its ids, and its instances'. */
export async function namesOf(tx: Transaction, { id: tenantId, externalId }: Tenant) {
  const ids = async (rows: Promise<{ id: string }[]>) => (await rows).map(({ id }) => id)
  const select = { id: true } as const
  const connections = await tx.connection.findMany({
    where: { tenantId },
    select: { id: true, munchkinId: true },
  })
  const instances = connections.flatMap(({ munchkinId }) => munchkinId ?? [])
  return {
    externalId,
    instances: [...new Set(instances)],
    ids: [
      tenantId,
      ...connections.map(({ id }) => id),
      ...(await ids(tx.connectSession.findMany({ where: { tenantId }, select }))),
      ...(await ids(tx.adminLink.findMany({ where: { tenantId }, select }))),
      ...(await ids(tx.testRun.findMany({ where: { tenantId }, select }))),
    ],
  }
}

export type Names = Awaited<ReturnType<typeof namesOf>>

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** Removes stored answers and counters that name the tenant. */
export async function forgetNames(
  tx: Transaction,
  tenantId: string,
  { externalId, instances, ids }: Names,
): Promise<void> {
  await tx.$executeRaw`
    delete from idempotency_key where answer is not null and (
      position(to_json(${externalId}::text)::text in answer::text) > 0
      or array(select found[1] from regexp_matches(answer::text, ${`(${UUID})`}, 'g') as found) && ${ids}::text[])`
  await tx.$executeRaw`
    delete from rate_limit where
      array(select found[1] from regexp_matches(key, ${`(${UUID})`}, 'g') as found) && ${[tenantId, ...ids]}::text[]
      or exists (select 1 from unnest(${instances}::text[]) as instance where key like '%:' || instance)`
}
