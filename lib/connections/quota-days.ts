import 'server-only'
import type { Transaction } from '#lib/db.ts'
import type { TestRun } from '#lib/generated/prisma/client.ts'

/**
 * On how many of the six days before this run's own its connection met a quota that was used up. Marketo counts in days
 * of US Central time (AdobeDocs/marketo-developer.en, REST API: the quota resets at midnight Central).
 */
export async function quotaDaysOf(
  tx: Transaction,
  { tenantId, connectionId, startedAt }: Pick<TestRun, 'tenantId' | 'connectionId' | 'startedAt'>,
): Promise<number> {
  const [row] = await tx.$queryRaw<{ days: number }[]>`
    select count(distinct seen.day)::int as days
    from (
      select (started_at at time zone 'America/Chicago')::date as day from test_run
      where tenant_id = ${tenantId}::uuid and connection_id = ${connectionId}::uuid
        and status = 'finished' and verdict = 'quota_exhausted'
        and started_at > ${startedAt}::timestamptz - interval '8 days'
    ) seen, (select (${startedAt}::timestamptz at time zone 'America/Chicago')::date as day) today
    where seen.day between today.day - 6 and today.day - 1`
  return row?.days ?? 0
}
