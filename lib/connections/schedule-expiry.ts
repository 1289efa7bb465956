import 'server-only'
import type { Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import { sendJob } from '#lib/send-job.ts'

/** So that what is due has surely come due when the job looks. */
const LATER_MS = 60_000

/**
 * Something of this tenant's is kept for a time only: a job looks for it then, and goes on by itself for as long as
 * there is more. Whoever keeps such a thing calls it, so no job needs a right to see all tenants.
 */
export function scheduleExpiry(tx: Transaction, tenantId: string, now: Date): Promise<void> {
  return scheduleExpiryAt(tx, tenantId, new Date(now.getTime() + serverSettings().kept.draftSecret))
}

export function scheduleExpiryAt(tx: Transaction, tenantId: string, due: Date): Promise<void> {
  const at = new Date(due.getTime() + LATER_MS)
  return sendJob(tx, 'expire_drafts', { tenantId }, { at, key: tenantId })
}
