import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { reportColumns } from '#lib/connections/run-row.ts'
import { isId, lockedConnection } from '#lib/connections/store.ts'
import { inTenant } from '#lib/db.ts'
import { rejudge } from '#lib/diagnosis/rejudge.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { StoredReport } from '#lib/diagnosis/stored-report.ts'
import type { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'

type GivenAnswer = {
  runId: string
  /** Refuses a run of any other connection. */
  connectionId?: string
  question: QuestionCode
  /** Null takes the answer back. */
  answer: Answer | null
}

export type AnswerResult =
  | { ok: true; report: Report }
  | { ok: false; reason: 'not_found' | 'not_finished' }

/**
 * What the person can see in Marketo and we cannot: judges the stored report again with it, without calling Marketo. It
 * changes what the report says and nothing else, since only a test proves a connection. The same answer twice is one.
 */
export async function answerQuestion(
  context: Context,
  { runId, connectionId, question, answer }: GivenAnswer,
): Promise<AnswerResult> {
  if (!isId(runId)) return { ok: false, reason: 'not_found' }
  const { tenantId } = context
  const where = { tenantId_id: { tenantId, id: runId } }
  return inTenant(context, async (tx): Promise<AnswerResult> => {
    const found = await tx.testRun.findUnique({ where, select: { connectionId: true } })
    if (found === null || found.connectionId !== (connectionId ?? found.connectionId)) {
      return { ok: false, reason: 'not_found' }
    }
    await lockedConnection(tx, tenantId, found.connectionId)
    const run = await tx.testRun.findUniqueOrThrow({ where })
    if (run.status !== 'finished' || run.report === null)
      return { ok: false, reason: 'not_finished' }

    const before = StoredReport.parse(run.report)
    if ((before.judgedWith.answers[question] ?? null) === answer)
      return { ok: true, report: before }
    const { [question]: _former, ...others } = before.judgedWith.answers
    const answers = answer === null ? others : { ...others, [question]: answer }
    const report = rejudge({ ...before, judgedWith: { ...before.judgedWith, answers } })
    await tx.testRun.update({ where, data: reportColumns(report) })
    await recordEvent(tx, context, {
      what: 'question.answered',
      subject: `run:${runId}`,
      outcome: `${question}:${answer ?? 'taken_back'}`,
    })
    return { ok: true, report }
  })
}
