import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { canWatch, waitOver } from '#lib/connections/can-watch.ts'
import type { Context } from '#lib/connections/context.ts'
import { lastTestedReport } from '#lib/connections/newest-report.ts'
import { nextRound } from '#lib/connections/next-round.ts'
import { isId, lockedConnection, newestCredentials } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { sendJob } from '#lib/send-job.ts'

export type WatchResult =
  | { ok: true; nextAt: Date }
  | { ok: false; reason: 'not_found' | 'nothing_to_watch' | 'secret_gone' }

/**
 * Somebody says that they changed something in Marketo: tests it again by itself, at 15 s, 1, 5 and 15 minutes from now
 * or as the settings say. The first success ends it. Said again, it begins anew.
 */
export async function watchFix(
  context: Context,
  { connectionId, sessionId }: { connectionId: string; sessionId: string },
  now: Date = new Date(),
): Promise<WatchResult> {
  const { tenantId } = context
  if (!isId(sessionId)) return { ok: false, reason: 'not_found' }
  return inTenant(context, async (tx): Promise<WatchResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null || connection.status === 'disconnected') {
      return { ok: false, reason: 'not_found' }
    }
    const report = await lastTestedReport(tx, tenantId, connectionId)
    if (report === null || !canWatch(report)) return { ok: false, reason: 'nothing_to_watch' }
    const credentials = await newestCredentials(tx, tenantId, connectionId)
    if (!credentials?.secretSealed) return { ok: false, reason: 'secret_gone' }

    const schedule = serverSettings().watchSeconds
    const nextAt = nextRound({ schedule, rounds: 0, since: now, notBefore: waitOver(report), now })
    if (nextAt === null) return { ok: false, reason: 'nothing_to_watch' }
    const watchId = randomUUID()
    const begun = { id: watchId, sessionId, state: 'watching', rounds: 0, startedAt: now, nextAt }
    await tx.watch.upsert({
      where: { tenantId_connectionId: { tenantId, connectionId } },
      create: { tenantId, connectionId, ...begun },
      update: { ...begun, runId: null },
    })
    const dueAt = nextAt.toISOString()
    await sendJob(tx, 'watch_round', { tenantId, connectionId, watchId, dueAt }, { at: nextAt })
    const subject = `connection:${connectionId}`
    await recordEvent(tx, context, { what: 'watch.started', subject, outcome: 'watching' })
    return { ok: true, nextAt }
  })
}
