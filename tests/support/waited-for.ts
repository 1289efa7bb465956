import { expect } from 'vitest'
import type { Transaction } from '#lib/db.ts'

/**
 * Ends when so many sessions of this database wait for locks, as for those that `tx` holds: the sign that what was begun
 * beside it has come as far as it can.
 */
export async function waitedFor(tx: Transaction, sessions = 1): Promise<void> {
  const waiting = async () => {
    // PostgreSQL shows a transaction the sessions as it first saw them.
    await tx.$executeRaw`select pg_stat_clear_snapshot()`
    const rows = await tx.$queryRaw<{ pids: number }[]>`
      select count(distinct pid)::int as pids from pg_locks join pg_stat_activity using (pid)
      where not granted and datname = current_database()`
    return rows[0]?.pids
  }
  await expect.poll(waiting, { interval: 20 }).toBe(sessions)
}
