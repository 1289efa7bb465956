import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { keepToken } from '#lib/connections/keep-token.ts'
import { proveCredentials } from '#lib/connections/prove-credentials.ts'
import { reportColumns } from '#lib/connections/run-row.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import type { TestResult } from '#lib/connection-test/run.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'

/**
 * Ends a run in one transaction: the report, what it proves about the connection, and the events. A run that was
 * cancelled in the meantime keeps its report and proves nothing, nor does one of credentials that are gone by now.
 */
export async function finishRun(
  context: Context,
  runId: string,
  { report, token }: TestResult,
): Promise<void> {
  const keyring = await requireKeyring()
  const { tenantId } = context
  await inTenant(context, async (tx) => {
    const where = { tenantId_id: { tenantId, id: runId } }
    const found = await tx.testRun.findUnique({ where, select: { connectionId: true } })
    if (found === null) return
    const connection = await lockedConnection(tx, tenantId, found.connectionId)
    // Whoever ends it from outside takes the row, too: it is ended by one of the two.
    await tx.$queryRaw`select 1 from test_run
      where tenant_id = ${tenantId}::uuid and id = ${runId}::uuid for update`
    const run = await tx.testRun.findUniqueOrThrow({ where, include: PROVEN_PARTS })
    if (connection === null || run.status === 'finished') return
    // Its process came back to a run that was given up, and stopped for that: no person cancelled it.
    if (run.status === 'abandoned' && report.verdict.code === 'test_cancelled') return

    const now = new Date()
    const isCancelled = run.status === 'cancelled'
    await tx.testRun.update({
      where,
      data: {
        ...reportColumns(report),
        wroteAt: now,
        ...(isCancelled ? {} : { status: 'finished', endedAt: now }),
      },
    })
    const outcome = report.verdict.code
    const isProof = !isCancelled && (outcome === 'connected' || outcome === 'connected_with_gaps')
    const { apiUser = null } = report
    const proven =
      isProof && run.credentials.status !== 'destroyed'
        ? [
            ...(await proveCredentials(tx, keyring, connection, run.credentials, {
              ...{ apiUser, token, now },
            })),
            await endWatch(tx, { tenantId, connectionId: connection.id }, 'succeeded'),
          ]
        : []
    // Whatever else it found, the token is the one that Marketo gives whoever asks for these credentials.
    if (!isProof && token !== null && run.credentials.status === 'active') {
      await keepToken(tx, keyring, run.credentials, token)
    }
    const finished = { what: 'test.finished', subject: `run:${runId}`, outcome }
    for (const event of [...proven, finished]) {
      if (event !== null) await recordEvent(tx, context, event)
    }
  })
}

const PROVEN_PARTS = { credentials: { include: { link: true } } } as const
