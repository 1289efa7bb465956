import 'server-only'
import type { TestRun } from '#lib/generated/prisma/client.ts'

/** A connection test as the host's servers see it. Times are ISO 8601. */
export type HostTest = {
  id: string
  connectionId: string
  status: TestRun['status']
  /** `connected`, `fixable`, `wait`, `ours`; null while it runs. */
  outcome: string | null
  verdict: string | null
  supportCode: string
  startedAt: string
  endedAt: string | null
}

export const hostTest = (row: TestRun): HostTest => ({
  id: row.id,
  connectionId: row.connectionId,
  status: row.status,
  outcome: row.outcome,
  verdict: row.verdict,
  supportCode: row.supportCode,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
})
