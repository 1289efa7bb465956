import 'server-only'
import type { Transaction } from '#lib/db.ts'

/** What each queue's jobs carry: ids and times alone, for a job is read before its tenant is known. */
export type Jobs = {
  /** One round of a watch; `dueAt` (ISO 8601) tells it from the others. */
  watch_round: { tenantId: string; connectionId: string; watchId: string; dueAt: string }
  /** Whatever of this tenant's has been kept long enough. */
  expire_drafts: { tenantId: string }
  /** The same for what belongs to no tenant. */
  forget_sessions: Record<string, never>
  /** The try of this number, from 1, of a webhook's delivery. */
  send_webhook: { tenantId: string; deliveryId: string; attempt: number }
  /** The first test of credentials that the host brought with it. */
  test_import: { tenantId: string; connectionId: string }
  /** A test that a process performs by itself; should that die, nobody else ends it. */
  end_test: { tenantId: string; runId: string }
}
export type Queue = keyof Jobs

/**
 * A job that runs at `at` or soon after, once the transaction is through. Where a queue holds one waiting job a `key`,
 * the one that waits already is brought forward instead; of a `group` a process does only so many at a time. In SQL of
 * our own, for pg-boss writes only after its start, and a verb must not depend on a worker.
 */
export async function sendJob<Name extends Queue>(
  tx: Transaction,
  queue: Name,
  data: Jobs[Name],
  { at, key = null, group = null }: { at: Date; key?: string | null; group?: string | null },
): Promise<void> {
  await tx.$executeRaw`
    insert into pgboss.job_common as waiting (
      name, data, start_after, keep_until, singleton_key, group_id, policy, retry_limit, retry_delay,
      retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds)
    select
      name, ${JSON.stringify(data)}::jsonb, ${at}::timestamptz,
      ${at}::timestamptz + retention_seconds * interval '1 second', ${key}::text,
      ${group}::text, policy, retry_limit, retry_delay,
      retry_backoff, retry_delay_max, expire_seconds, deletion_seconds, heartbeat_seconds
    from pgboss.queue where name = ${queue}
    on conflict (name, coalesce(singleton_key, '')) where state = 'created' and policy = 'short'
    do update set
      start_after = least(waiting.start_after, excluded.start_after),
      keep_until = greatest(waiting.keep_until, excluded.keep_until)`
}
