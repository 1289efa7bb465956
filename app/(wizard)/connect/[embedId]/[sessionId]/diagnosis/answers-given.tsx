import { Button } from '#app/_ui/button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Section } from '#app/_ui/section.tsx'
import { RequestText } from '#app/(wizard)/_parts/request-text.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { answerAndJudge } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { QuestionCode } from '#lib/diagnosis/verdict.ts'
import type { Report } from '#lib/diagnosis/report.ts'
import { questionRequest } from '#lib/messages/admin-request.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import styles from './diagnosis.module.css'

type Props = { at: WizardStep; runId: string; report: Report }

/** What the person said, each to be taken back; what they could not see is a question to send on. */
export function AnswersGiven({ at, runId, report }: Props) {
  const { w, session, view, host } = at
  const given = QuestionCode.options.flatMap((question) => {
    const answer = report.judgedWith.answers[question]
    return answer ? [{ answer, text: questionWords(question, w, report.instance ?? '') }] : []
  })
  if (!view || given.length === 0) return null
  const { embedId, sessionId } = session
  const takeBack = (question: QuestionCode) =>
    answerAndJudge.bind(null, embedId, sessionId, view.id, runId, question, null)
  const unseen = given.filter(({ answer }) => answer === 'cannotSee').map(({ text }) => text)
  return (
    <Section title={w.t('diagnosis.answered')}>
      <ul className={styles.answers}>
        {given.map(({ answer, text }) => (
          <li key={text.code}>
            <span>
              {text.title} <b>{text[answer]}</b>
            </span>
            <form action={takeBack(text.code)}>
              <Button
                kind="quiet"
                small
                aria-label={w.t('diagnosis.takeBackWhat', { question: text.title })}
              >
                {w.t('diagnosis.takeBack')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      {unseen.length > 0 ? (
        <Disclosure summary={w.t('diagnosis.askAdmin')} isButton>
          <RequestText at={at} text={questionRequest(unseen, w, host.name, report.instance)} />
        </Disclosure>
      ) : null}
    </Section>
  )
}
