import type { ReactNode } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Section } from '#app/_ui/section.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { ToAnswer } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/question.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { QuestionCode, type Answer } from '#lib/diagnosis/verdict.ts'
import { questionWords, type QuestionWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './diagnosis.module.css'

type Props = { w: Words; report: Report; toAnswer: ToAnswer; children?: ReactNode }

/** What the person said, each to be taken back. */
export function AnswersGiven({ w, report, toAnswer, children }: Props) {
  const given = answersGiven(report, w)
  if (given.length === 0) return null
  return (
    <Section title={w.t('diagnosis.answered')}>
      <ul className={styles.answers}>
        {given.map(({ answer, text }) => (
          <li key={text.code}>
            <span>
              {text.title} <b>{text[answer]}</b>
            </span>
            <ActionForm action={toAnswer(text.code, null)}>
              <SubmitButton
                kind="quiet"
                small
                aria-label={w.t('diagnosis.takeBackWhat', { question: text.title })}
              >
                {w.t('diagnosis.takeBack')}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  )
}

export function answersGiven(
  { judgedWith: { answers }, instance }: Report,
  w: Words,
): { answer: Answer; text: QuestionWords }[] {
  return QuestionCode.options.flatMap((question) => {
    const answer = answers[question]
    return answer ? [{ answer, text: questionWords(question, w, instance ?? '') }] : []
  })
}
