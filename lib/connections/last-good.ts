import 'server-only'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import { fingerprintsOf } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import type { LastGood, Report } from '#lib/diagnosis/report.ts'
import { isCall, observationsIn } from '#lib/diagnosis/seen-in.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Credentials, TestRun } from '#lib/generated/prisma/client.ts'
import { isPublicAddress } from '#lib/marketo/address-rule.ts'

type Run = Pick<TestRun, 'tenantId' | 'connectionId' | 'startedAt'> & { credentials: Credentials }

/**
 * How this connection worked when it last did, before this run began; null when no stored report says that it ever did.
 */
export async function lastGoodOf(tx: Transaction, run: Run): Promise<LastGood | null> {
  const { tenantId, connectionId, startedAt } = run
  const before = { tenantId, connectionId, status: 'finished' } as const
  const row = await tx.testRun.findFirst({
    where: { ...before, outcome: 'connected', startedAt: { lt: startedAt } },
    orderBy: NEWEST_FIRST,
    include: { credentials: true },
  })
  const stored = StoredReport.safeParse(row?.report)
  if (row === null || !stored.success || stored.data.instance === undefined) return null

  // What is ours or Marketo's passes by itself, and other values fail for reasons of their own: the first report with
  // something to fix about these very values dates the change.
  const { clientIdFingerprint, secretFingerprint } = run.credentials
  const failure = await tx.testRun.findFirst({
    where: {
      ...before,
      outcome: 'fixable',
      startedAt: { gt: row.startedAt, lt: startedAt },
      credentials: { clientIdFingerprint, secretFingerprint },
    },
    orderBy: { startedAt: 'asc' },
    select: { startedAt: true },
  })
  const [then, now] = [fingerprintsOf(row).fingerprints, fingerprintsOf(run).fingerprints]
  const { data: report } = stored
  return {
    at: (row.endedAt ?? row.startedAt).toISOString(),
    firstFailureAt: failure?.startedAt.toISOString() ?? null,
    munchkinId: stored.data.instance,
    apiUser: report.apiUser ?? null,
    permissionsHeld: report.permissions
      .filter(({ state }) => state === 'held')
      .map(({ permission }) => permission),
    egressAddress: addressIn(report),
    sameClientId: then !== undefined && then.clientId === now?.clientId,
    sameSecret: then !== undefined && then.clientSecret === now?.clientSecret,
    usage: report.usage ?? null,
  }
}

/**
 * Which of our addresses Marketo saw. One of a private network is not what Marketo sees, and a container gets another
 * at each start: it says nothing. The simulator sees us on loopback.
 */
function addressIn(report: Report): string | null {
  const observations = observationsIn(report)
  const isSimulated = observations.some(
    (seen) => seen.kind === 'typed' && seen.mode === 'simulated',
  )
  const baseline = observations
    .filter(isCall)
    .findLast(({ purpose }) => /^baseline(?:Again)?$/.test(purpose))
  const from = baseline?.from ?? null
  return from !== null && (isSimulated || isPublicAddress(from)) ? from : null
}
