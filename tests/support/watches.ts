import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Context } from '#lib/connections/context.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { watchFix } from '#lib/connections/watch-fix.ts'
import { inTenant } from '#lib/db.ts'
import { NOTHING_WRONG } from '#lib/simulator/switches.ts'
import type { Simulator } from '#lib/simulator/start-simulator.ts'
import { draftOf, tested } from '#tests/support/simulated-connections.ts'
import { newTenant } from '#tests/support/storage.ts'

const BLOCKED = { ...NOTHING_WRONG, allowlist: ['192.0.2.1'] }

/** A connection of 000-CON-200 whose test ended at Marketo's allowlist, and on whose fix somebody waits. */
export async function watchedConnection(simulator: Simulator) {
  const context = await newTenant()
  const connectionId = await draftOf(context, '000-CON-200')
  simulator.setSwitches('000-CON-200', BLOCKED)
  const run = await tested(context, connectionId)
  expect(run.report?.verdict.code).toBe('ip_blocked')
  const sessionId = randomUUID()
  expect(await watchFix(context, { connectionId, sessionId })).toMatchObject({ ok: true })
  return { context, connectionId, sessionId }
}

/** Marketo lets us in from now on. */
export const mend = (simulator: Simulator) => simulator.setSwitches('000-CON-200', NOTHING_WRONG)

/** The watch as pages see it. */
export async function watchOf(context: Context, connectionId: string) {
  return (await viewOf(context, connectionId)).watch
}

export async function viewOf(context: Context, connectionId: string): Promise<ConnectionView> {
  const view = await readConnection(context, connectionId)
  if (view === null) throw new Error('The connection is gone.')
  return view
}

/** What the next job of this connection's watch carries; null when none waits. */
export async function waitingRound(context: Context, connectionId: string) {
  const rows = await inTenant(
    context,
    (tx) => tx.$queryRaw<{ data: { watchId: string; dueAt: string }; at: Date }[]>`
      select data, start_after as at from pgboss.job
      where name = 'watch_round' and state = 'created' and data->>'connectionId' = ${connectionId}
      order by created_on desc`,
  )
  const [row] = rows
  return row ? { round: { ...row.data, connectionId }, at: row.at } : null
}
