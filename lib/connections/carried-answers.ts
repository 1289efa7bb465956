import 'server-only'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import type { RunRow } from '#lib/connections/run-row.ts'
import type { Transaction } from '#lib/db.ts'
import { lastingAnswers } from '#lib/diagnosis/lasting-answers.ts'
import { readableReport } from '#lib/diagnosis/stored-report.ts'
import type { Answers } from '#lib/diagnosis/verdict.ts'

const GOOD_FOR_MS = 60 * 60_000

/** What somebody answered about the test of these very values before this one, in the last hour. */
export async function carriedAnswersOf(
  tx: Transaction,
  { tenantId, id, credentialsId, startedAt }: RunRow,
): Promise<Answers> {
  const before = await tx.testRun.findFirst({
    where: { tenantId, credentialsId, status: 'finished', id: { not: id } },
    orderBy: NEWEST_FIRST,
    select: { report: true, startedAt: true },
  })
  const report = readableReport(before?.report)
  if (!before || !report) return {}
  if (startedAt.getTime() - before.startedAt.getTime() > GOOD_FOR_MS) return {}
  return lastingAnswers(report.judgedWith.answers)
}
