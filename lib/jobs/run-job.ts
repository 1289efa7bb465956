import 'server-only'
import { randomUUID } from 'node:crypto'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { testImport } from '#lib/connections/test-import.ts'
import { watchRound } from '#lib/connections/watch-round.ts'
import type { Context } from '#lib/connections/context.ts'
import { forgetSessions } from '#lib/embed/forget-sessions.ts'
import { faultCode } from '#lib/fault.ts'
import { forgetCalls } from '#lib/jobs/forget-calls.ts'
import { log } from '#lib/log.ts'
import type { Jobs, Queue } from '#lib/send-job.ts'
import { forgetWebhooks, resumeOverdue } from '#lib/webhooks/forget-webhooks.ts'

/** Jobs done one by one; those of `send_webhook` are done together. */
export type SingleQueue = Exclude<Queue, 'send_webhook'>

/** What each queue's jobs do. Every one may be done twice: a worker can die after the work and before it says so. */
const WORK: { [Name in SingleQueue]: (data: Jobs[Name]) => Promise<unknown> } = {
  watch_round: ({ tenantId, ...round }) => watchRound(ofSystem(tenantId), round),
  expire_drafts: ({ tenantId }) => expireDrafts(ofSystem(tenantId), new Date()),
  forget_sessions: () => forgetOld(new Date()),
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

/** What belongs to no tenant, and what is told to the host. The last part schedules the next day. */
async function forgetOld(now: Date): Promise<void> {
  await resumeOverdue(now)
  await forgetWebhooks(now)
  await forgetCalls(now)
  await forgetSessions(now)
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
