import 'server-only'
import type { JobResult } from 'pg-boss'
import { faultCode } from '#lib/fault.ts'
import { log } from '#lib/log.ts'
import type { Jobs } from '#lib/send-job.ts'
import { sendDeliveries } from '#lib/webhooks/send-deliveries.ts'

type Job = { id: string; data: Jobs['send_webhook'] }

/** Does a batch of jobs at once. One that failed by a fault of ours is kept by its code alone, and done again. */
export async function runWebhooks(jobs: Job[]): Promise<JobResult[]> {
  const ended = await sendDeliveries(jobs.map(({ data }) => data)).catch((error: unknown) =>
    jobs.map(() => error),
  )
  return jobs.map(({ id, data }, index): JobResult => {
    const error = ended[index] ?? null
    if (error === null) return { id, status: 'completed' }
    const code = faultCode(error) ?? 'bug'
    log('error', 'job_failed', { what: 'send_webhook', code, tenantId: data.tenantId })
    return { id, status: 'failed', output: { code } }
  })
}
