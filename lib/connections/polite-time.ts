import 'server-only'
import type { Transaction } from '#lib/db.ts'

const BETWEEN_MS = 2000
const SOON_MS = 10 * 60_000

/** When the next imported connection of this tenant is tested: 2 s after those that wait, for a hundred may come at once. */
export async function politeTime(tx: Transaction, tenantId: string, now: Date): Promise<Date> {
  const soon = new Date(now.getTime() + SOON_MS)
  const [found] = await tx.$queryRaw<{ waiting: number }[]>`
    select count(*)::int as waiting from pgboss.job_common
    where name = 'test_import' and state = 'created' and start_after < ${soon}::timestamptz
      and data->>'tenantId' = ${tenantId}`
  return new Date(now.getTime() + (found?.waiting ?? 0) * BETWEEN_MS)
}
