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

/** Rows that one statement looks through: answers of a hundred connections each take half a second. */
const AT_A_TIME = 1000

/**
 * Removes stored answers and counters that name the tenant: an answer by a text in it, a counter by a part of its key.
 * They are of all tenants, and only a look at each tells: so they are gone through in slices, none of which takes as
 * long as a statement may. What comes in meanwhile may be missed.
 */
export async function forgetNames(
  tx: Pick<Transaction, '$queryRaw' | '$executeRaw'>,
  tenantId: string,
  { externalId, instances, ids }: Names,
): Promise<void> {
  const inAnswers = [externalId, ...ids]
  const inCounters = [tenantId, ...ids, ...instances]
  // Only one that is put anew changes its time, and moves on ahead of us.
  await inSlices(
    '-infinity',
    (after) => tx.$queryRaw`
      select created_at::text as until from idempotency_key
      where created_at > ${after}::timestamptz and answer is not null
      order by created_at offset ${AT_A_TIME - 1}::int limit 1`,
    (after, until) => tx.$executeRaw`
      delete from idempotency_key
      where created_at > ${after}::timestamptz
        and created_at <= coalesce(${until}::timestamptz, 'infinity')
        and answer is not null
        and exists (
          select 1 from jsonb_path_query(answer, 'strict $.** ? (@.type() == "string")') as part
          where part #>> '{}' = any(${inAnswers}::text[]))`,
  )
  await inSlices(
    '',
    (after) => tx.$queryRaw`
      select key as until from rate_limit
      where key > ${after} order by key offset ${AT_A_TIME - 1}::int limit 1`,
    (after, until) => tx.$executeRaw`
      delete from rate_limit
      where key > ${after} and (${until}::text is null or key <= ${until})
        and exists (
          select 1 from unnest(string_to_array(key, ':')) as part
          where part = any(${inCounters}::text[]))`,
  )
}

/** `endOf` finds where the slice behind `after` ends; the last one, which is not full, has no end. */
async function inSlices(
  start: string,
  endOf: (after: string) => Promise<{ until: string }[]>,
  remove: (after: string, until: string | null) => Promise<number>,
): Promise<void> {
  for (let after: string | null = start; after !== null;) {
    const [slice] = await endOf(after)
    const until: string | null = slice?.until ?? null
    await remove(after, until)
    after = until
  }
}
