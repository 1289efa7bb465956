import 'server-only'
import { answerQuestion, type AnswerResult } from '#lib/connections/answer-question.ts'
import type { Answer, QuestionCode } from '#lib/diagnosis/verdict.ts'
import type { LinkSession } from '#lib/links/link-session.ts'

/** What the admin can see in Marketo: told of a run that the link shows, and of no other. */
export async function answerThroughLink(
  { context, run, view: { connectionId, latestRun } }: LinkSession,
  given: { runId: string; question: QuestionCode; answer: Answer | null },
): Promise<AnswerResult> {
  const isShown = [run?.id, latestRun?.id].includes(given.runId)
  if (!isShown) return { ok: false, reason: 'not_found' }
  return answerQuestion(context, { ...given, connectionId })
}
