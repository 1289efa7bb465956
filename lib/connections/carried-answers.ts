import 'server-only'
import type { RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import { lastingAnswers } from '#lib/diagnosis/lasting-answers.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'

const GOOD_FOR_MS = 60 * 60_000

/** What somebody answered about the test of these very values before this one, in the last hour. */
export async function carriedAnswersOf(
  tx: Transaction,
  { tenantId, id, credentialsId, startedAt }: RunRow,
): Promise<Answers> {
  const before = await tx.testRun.findFirst({
    where: { tenantId, credentialsId, status: 'finished', id: { not: id } },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    select: { report: true, startedAt: true },
  })
  if (!before?.report) return {}
  if (startedAt.getTime() - before.startedAt.getTime() > GOOD_FOR_MS) return {}
  return lastingAnswers(StoredReport.parse(before.report).judgedWith.answers)
}
