import 'server-only'
import { StoredEndpoint } from '#lib/connections/connection.ts'
import type { RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'

const UNAVAILABLE: VerdictCode[] = ['subscription_unavailable', 'wrong_subscription']

/**
 * When this connection's tests of this instance began to find its subscription unavailable, as ISO 8601; null when the
 * last that said anything of Marketo said something else. Tests that were ours or Marketo's to end break no row.
 */
export async function firstUnavailableOf(tx: Transaction, run: RunRow): Promise<string | null> {
  const { tenantId, connectionId, startedAt } = run
  const endpoint = StoredEndpoint.parse(run.credentials.endpoint)
  if (!endpoint.ok) return null
  const before = {
    ...({ tenantId, connectionId, status: 'finished' } as const),
    credentials: { endpoint: { path: ['munchkinId'], equals: endpoint.munchkinId } },
  }
  const broken = await tx.testRun.findFirst({
    where: {
      ...before,
      outcome: { in: ['connected', 'fixable'] },
      verdict: { notIn: UNAVAILABLE },
      startedAt: { lt: startedAt },
    },
    orderBy: { startedAt: 'desc' },
    select: { startedAt: true },
  })
  const first = await tx.testRun.findFirst({
    where: {
      ...before,
      verdict: { in: UNAVAILABLE },
      startedAt: { lt: startedAt, ...(broken && { gt: broken.startedAt }) },
    },
    orderBy: { startedAt: 'asc' },
    select: { startedAt: true },
  })
  return first?.startedAt.toISOString() ?? null
}
