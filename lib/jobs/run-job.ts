import 'server-only'
import { randomUUID } from 'node:crypto'
import { expireDrafts } from '#lib/connections/expire-drafts.ts'
import { watchRound } from '#lib/connections/watch-round.ts'
import type { Context } from '#lib/connections/context.ts'
import { forgetSessions } from '#lib/embed/forget-sessions.ts'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'
import type { Jobs, Queue } from '#lib/send-job.ts'

/** What each queue's jobs do. Every one may be done twice: a worker can die after the work and before it says so. */
const WORK: { [Name in Queue]: (data: Jobs[Name]) => Promise<unknown> } = {
  watch_round: ({ tenantId, ...round }) => watchRound(ofSystem(tenantId), round),
  expire_drafts: ({ tenantId }) => expireDrafts(ofSystem(tenantId), new Date()),
  forget_sessions: () => forgetSessions(new Date()),
}

/** Does a job. A failure is logged by code and thrown on as its code alone: the queue keeps what it is thrown. */
export async function runJob<Name extends Queue>(queue: Name, data: Jobs[Name]): Promise<void> {
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

const ofSystem = (tenantId: string): Context => ({
  tenantId,
  actor: { kind: 'system', id: 'jobs' },
  requestId: randomUUID(),
})
