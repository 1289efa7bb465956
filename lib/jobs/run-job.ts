import 'server-only'
import { randomUUID } from 'node:crypto'
import { endLostTest } from '#lib/connections/end-lost-test.ts'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { watchRound } from '#lib/connections/watch-round.ts'
import type { Context } from '#lib/connections/context.ts'
import { inDatabase } from '#lib/db.ts'
import { forgetSessions } from '#lib/embed/forget-sessions.ts'
import { faultCode } from '#lib/fault.ts'
import { forgetCalls } from '#lib/jobs/forget-calls.ts'
import { log } from '#lib/log.ts'
import { sendJob, type Jobs, type Queue } from '#lib/send-job.ts'
import { forgetWebhooks, resumeOverdue } from '#lib/webhooks/forget-webhooks.ts'

const DAY_MS = 24 * 60 * 60_000

/** Jobs done one by one; those of `send_webhook` are done together. */
export type SingleQueue = Exclude<Queue, 'send_webhook'>

/** What each queue's jobs do. Every one may be done twice: a worker can die after the work and before it says so. */
const WORK: { [Name in SingleQueue]: (data: Jobs[Name]) => Promise<unknown> } = {
  watch_round: ({ tenantId, ...round }) => watchRound(ofSystem(tenantId), round),
  expire_drafts: ({ tenantId }) => expireDrafts(ofSystem(tenantId), new Date()),
  forget_sessions: () => daily(new Date()),
  end_test: ({ tenantId, runId }) => endLostTest(ofSystem(tenantId), runId),
  test_import: ({ tenantId, connectionId }) => testImport(ofHost(tenantId), connectionId),
}

/** Does a job. A failure is logged by code and thrown on as its code alone: the queue keeps what it is thrown. */
export async function runJob<Name extends SingleQueue>(
  queue: Name,
  data: Jobs[Name],
): Promise<void> {
  try {
    await WORK[queue](data)
  } catch (error) {
    const code = faultCode(error) ?? 'bug'
    const tenantId = 'tenantId' in data ? { tenantId: data.tenantId } : {}
    log('error', 'job_failed', { what: queue, code, ...tenantId })
    throw new JobFailed(code)
  }
}

/** Says a code, and keeps no stack: that could hold what the error said. */
class JobFailed extends Error {
  override stack = ''
}

/**
 * What is done every day. Each part is done though another fails; then the job fails, so that it comes again soon, and
 * tomorrow's waits whatever becomes of it.
 */
const DAILY: ((now: Date) => Promise<unknown>)[] = [
  (now) =>
    inDatabase((client) =>
      sendJob(client, 'forget_sessions', {}, { at: new Date(now.getTime() + DAY_MS) }),
    ),
  resumeOverdue,
  forgetWebhooks,
  forgetCalls,
  forgetSessions,
]

async function daily(now: Date): Promise<void> {
  const failures: unknown[] = []
  for (const part of DAILY) await part(now).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

const ofSystem = (tenantId: string): Context => ({
  tenantId,
  actor: { kind: 'system', id: 'jobs' },
  requestId: randomUUID(),
})

/** The host asked for it when it brought the credentials, so it is told how it ended. */
const ofHost = (tenantId: string): Context => ({
  ...ofSystem(tenantId),
  actor: { kind: 'host', id: 'import' },
})
