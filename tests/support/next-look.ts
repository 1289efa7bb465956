import { expect } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { inDatabase } from '#lib/db.ts'

const HOUR = 60 * 60_000

/** When the tenant's next look at what it keeps for a time is due, in hours from now; null when no job waits. */
export async function nextLook({ tenantId }: Pick<Context, 'tenantId'>): Promise<number | null> {
  const rows = await inDatabase(
    (client) => client.$queryRaw<{ at: Date }[]>`
      select start_after as at from pgboss.job
      where name = 'expire_drafts' and state = 'created' and singleton_key = ${tenantId}`,
  )
  expect(rows.length).toBeLessThanOrEqual(1)
  return rows[0] ? Math.round((rows[0].at.getTime() - Date.now()) / HOUR) : null
}
