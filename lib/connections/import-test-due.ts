import 'server-only'
import { waitOver } from '#lib/connections/can-watch.ts'
import type { Context } from '#lib/connections/context.ts'
import { newestCredentials } from '#lib/connections/store.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'
import type { TestRun } from '#lib/generated/prisma/client.ts'
import { hashOf } from '#lib/hash-of.ts'
import { uuidFrom } from '#lib/uuid-from.ts'

const MINUTE_MS = 60_000
/** After a test that said nothing about the credentials, in minutes: the first, the second, and so on. */
const AGAIN_AFTER = [1, 10, 60, 360]

export type ImportTest = {
  /** Made of the credentials and of how many tests they had, so that whoever comes again knows its own. */
  runId: string
  /** It has started and not ended. */
  isBegun: boolean
  /** Whose needs the test answers; null for the host's. */
  sessionId: string | null
  /** How long after the test before, in milliseconds. */
  waitMs: number
}

/**
 * The next test of an imported connection; null when there is none: the credentials are proven, refused, replaced, gone
 * or have had tests enough.
 */
export function nextImportTest(
  context: Context,
  connectionId: string,
  now: Date,
): Promise<ImportTest | null> {
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const kept = await newestCredentials(tx, tenantId, connectionId)
    if (kept === null || kept.status !== 'pending' || kept.secretSealed === null) return null
    if (kept.secretDestroyAt !== null && kept.secretDestroyAt <= now) return null
    const runs = await tx.testRun.findMany({
      where: { tenantId, credentialsId: kept.id },
      orderBy: { startedAt: 'asc' },
    })
    const ended = runs.filter(({ status }) => status !== 'running')
    const last = ended.at(-1)
    const waitMs = last === undefined ? 0 : waitAfter(last, ended.length, now)
    if (waitMs === null) return null
    const runId = runIdOf(kept.id, ended.length)
    return {
      runId,
      isBegun: runs.some(({ id, status }) => id === runId && status === 'running'),
      sessionId: await sessionOf(tx, tenantId, connectionId),
      waitMs,
    }
  })
}

/** Null after a test that said something, and after one too many. A test that somebody cancelled is theirs to repeat. */
function waitAfter(last: TestRun, count: number, now: Date): number | null {
  if (last.status === 'cancelled') return null
  const saidNothing =
    last.status === 'abandoned' || last.outcome === 'wait' || last.outcome === 'ours'
  const minutes = AGAIN_AFTER[count - 1]
  if (!saidNothing || minutes === undefined) return null
  const report = readableReport(last.report)
  const notBefore = report === null ? null : waitOver(report)
  return Math.max(minutes * MINUTE_MS, (notBefore?.getTime() ?? 0) - now.getTime())
}

async function sessionOf(
  tx: Transaction,
  tenantId: string,
  connectionId: string,
): Promise<string | null> {
  const session = await tx.connectSession.findFirst({
    where: { tenantId, connectionId, purpose: 'import' },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return session?.id ?? null
}

function runIdOf(credentialsId: string, count: number): string {
  return uuidFrom(Buffer.from(hashOf(`import test\n${credentialsId}\n${count}`), 'base64url'))
}
