import 'server-only'
import type { PgBoss } from 'pg-boss'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { databaseFault } from '#lib/db-fault.ts'
import { inDatabase } from '#lib/db.ts'
import { faultCode } from '#lib/fault.ts'
import { newBoss } from '#lib/jobs/boss.ts'
import { runJob, type SingleQueue } from '#lib/jobs/run-job.ts'
import { runWebhooks } from '#lib/jobs/run-webhooks.ts'
import { log } from '#lib/log.ts'
import { sendJob, type Jobs } from '#lib/send-job.ts'

/** How many jobs of a queue this process does at a time. */
const AT_ONCE: Record<SingleQueue, number> = {
  watch_round: 4,
  expire_drafts: 1,
  forget_sessions: 1,
  test_import: 2,
  end_test: 2,
}
/** Seconds between two looks for work; a round of a watch is due to the second. */
const LOOK_EVERY: Record<SingleQueue, number> = {
  watch_round: 1,
  expire_drafts: 30,
  forget_sessions: 30,
  test_import: 2,
  end_test: 5,
}
/**
 * Webhooks go out in batches. One receiver has two batches under way at the most, over all processes: a slow one is
 * passed by, and none is called by hundreds at once.
 */
const BATCH = 50
const WEBHOOKS = {
  batchSize: BATCH,
  localConcurrency: 3,
  groupConcurrency: 2 * BATCH,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 1,
  perJobResults: true,
} as const
const AGAIN_AFTER_MS = 5000

type Kept = { isWanted: boolean; boss: PgBoss | null; ended: Promise<void> }
const KEPT = Symbol.for('marketo-connect.jobs')
const kept = globalThis as { [KEPT]?: Kept }

/**
 * Begins to work on the jobs, once a process; gives back at once. While there is no database, or no key, it tries again
 * every 5 s. Any number of processes may: each job is done by one.
 */
export function startJobs(): void {
  if (kept[KEPT]?.isWanted) return
  const state: Kept = { isWanted: true, boss: null, ended: Promise.resolve() }
  kept[KEPT] = state
  state.ended = untilStarted(state)
}

/** Takes no further job, waits `milliseconds` for those that run, and leaves the others to another process. */
export async function stopJobs(milliseconds = 3000): Promise<void> {
  const state = kept[KEPT]
  if (!state) return
  state.isWanted = false
  await state.ended
  await state.boss?.stop({ graceful: true, timeout: milliseconds })
  if (kept[KEPT] === state) delete kept[KEPT]
}

async function untilStarted(state: Kept): Promise<void> {
  while (state.isWanted) {
    const boss = newBoss()
    try {
      await requireKeyring()
      await boss.start()
      for (const queue of Object.keys(AT_ONCE) as SingleQueue[]) await work(boss, queue)
      await boss.work<Jobs['send_webhook'], unknown, typeof WEBHOOKS>(
        'send_webhook',
        WEBHOOKS,
        runWebhooks,
      )
      await inDatabase((client) => sendJob(client, 'forget_sessions', {}, { at: new Date() }))
      state.boss = boss
      log('info', 'jobs_started')
      return
    } catch (error) {
      const code = faultCode(error) ?? databaseFault(error)?.code ?? 'bug'
      log('warn', 'jobs_not_started', { code })
      await boss.stop({ graceful: false }).catch(() => undefined)
    }
    await pause(state)
  }
}

function work<Name extends SingleQueue>(boss: PgBoss, queue: Name): Promise<string> {
  const options = {
    batchSize: 1,
    localConcurrency: AT_ONCE[queue],
    pollingIntervalSeconds: LOOK_EVERY[queue],
  }
  return boss.work<Jobs[Name]>(queue, options, async ([job]) => {
    if (job !== undefined) await runJob(queue, job.data)
  })
}

/** Does not keep the process alive. */
async function pause(state: Kept): Promise<void> {
  const until = Date.now() + AGAIN_AFTER_MS
  while (state.isWanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 200).unref())
  }
}
