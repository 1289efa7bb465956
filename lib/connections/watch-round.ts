import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { canWatch, waitOver } from '#lib/connections/can-watch.ts'
import type { Context } from '#lib/connections/context.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { lastTestedReport } from '#lib/connections/newest-report.ts'
import { nextRound } from '#lib/connections/next-round.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { testOfRound } from '#lib/connections/test-of-round.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { Watch } from '#lib/generated/prisma/client.ts'
import { sendJob, type Jobs } from '#lib/send-job.ts'

export type Round = Omit<Jobs['watch_round'], 'tenantId'>

/**
 * One round of a watch: a test, unless one runs or the limits say no, and then the job of the next round. Called again
 * for a round whose process died, it goes on with the same test; for one that is over, it does nothing.
 */
export async function watchRound(context: Context, round: Round): Promise<void> {
  const watch = await inTenant(context, (tx) => begin(tx, context, round))
  if (watch === null) return
  const test = await testOfRound(context, watch)
  if (test === 'impossible') return end(context, round, 'stopped')
  if (test !== 'refused') await performTest(context, test.runId)
  await conclude(context, round)
}

/** Counts the round and gives its test an id; null when the watch has ended or has had this round. */
async function begin(tx: Transaction, context: Context, round: Round): Promise<Watch | null> {
  const watch = await lockedWatch(tx, context, round)
  if (watch === null || watch.runId !== null) return watch
  const { tenantId } = context
  return tx.watch.update({
    where: { tenantId_connectionId: { tenantId, connectionId: round.connectionId } },
    data: { rounds: watch.rounds + 1, runId: randomUUID() },
  })
}

async function conclude(context: Context, round: Round): Promise<void> {
  const { tenantId } = context
  await inTenant(context, async (tx) => {
    const watch = await lockedWatch(tx, context, round)
    if (watch === null || watch.nextAt === null) return
    const report = await lastTestedReport(tx, tenantId, round.connectionId)
    const nextAt =
      report !== null && canWatch(report)
        ? nextRound({
            schedule: serverSettings().watchSeconds,
            rounds: watch.rounds,
            since: watch.nextAt,
            notBefore: waitOver(report),
            now: new Date(),
          })
        : null
    if (nextAt === null) {
      const ended = await endWatch(tx, { tenantId, connectionId: round.connectionId }, 'over')
      if (ended !== null) await recordEvent(tx, context, ended)
      return
    }
    await tx.watch.update({
      where: { tenantId_connectionId: { tenantId, connectionId: round.connectionId } },
      data: { nextAt, runId: null },
    })
    const dueAt = nextAt.toISOString()
    await sendJob(tx, 'watch_round', { tenantId, ...round, dueAt }, { at: nextAt })
  })
}

/** The watch, its connection locked, as long as it is on and this round is its current one. */
async function lockedWatch(
  tx: Transaction,
  { tenantId }: Context,
  { connectionId, watchId, dueAt }: Round,
): Promise<Watch | null> {
  await lockedConnection(tx, tenantId, connectionId)
  const watch = await tx.watch.findUnique({
    where: { tenantId_connectionId: { tenantId, connectionId } },
  })
  if (watch === null || watch.id !== watchId || watch.state !== 'watching') return null
  return watch.nextAt?.toISOString() === dueAt ? watch : null
}

function end(context: Context, { connectionId }: Round, state: 'stopped'): Promise<void> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    await lockedConnection(tx, tenantId, connectionId)
    const ended = await endWatch(tx, { tenantId, connectionId }, state)
    if (ended !== null) await recordEvent(tx, context, ended)
  })
}
