import { answerOnLink } from '#app/(wizard)/admin-link/[linkId]/actions.ts'
import type { AdminPage } from '#app/(wizard)/admin-link/[linkId]/admin-page.ts'
import { AnswersGiven } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/answers-given.tsx'
import {
  Question,
  type ToAnswer,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/question.tsx'
import type { RunView } from '#lib/connections/view.ts'

/** The question that settles a doubt, put to the one who can look it up in Marketo. */
export function Doubt({ page: { w, session }, run }: { page: AdminPage; run: RunView }) {
  const { report } = run
  if (!report) return null
  const { question } = report.verdict
  const toAnswer: ToAnswer = (asked, answer) =>
    answerOnLink.bind(null, session.link.id, run.id, asked, answer)
  return (
    <>
      {question ? (
        <Question w={w} question={question} instance={report.instance ?? ''} toAnswer={toAnswer} />
      ) : null}
      <AnswersGiven w={w} report={report} toAnswer={toAnswer} />
    </>
  )
}
