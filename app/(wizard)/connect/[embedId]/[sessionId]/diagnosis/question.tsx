import { ActionForm } from '#app/_ui/action-form.tsx'
import { ButtonRow } from '#app/_ui/button.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import { Answer } from '#lib/diagnosis/verdict.ts'
import type { QuestionCode } from '#lib/diagnosis/verdict.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './diagnosis.module.css'

/** The form's action that gives an answer, or takes it back with null. */
export type ToAnswer = (question: QuestionCode, answer: Answer | null) => () => Promise<void>

type Props = { w: Words; question: QuestionCode; instance: string; toAnswer: ToAnswer }

/** The question that settles a doubt. An answer is judged with what the test saw; Marketo is not called again. */
export function Question({ w, question, instance, toAnswer }: Props) {
  const { title, lead, ...answers } = questionWords(question, w, instance)
  return (
    <section className={styles.question} aria-labelledby="question">
      <h2 id="question">{title}</h2>
      <p>
        <RichText parts={lead} />
      </p>
      <ButtonRow>
        {Answer.options.map((answer) => (
          <ActionForm key={answer} action={toAnswer(question, answer)}>
            <SubmitButton kind={answer === 'cannotSee' ? 'quiet' : 'secondary'}>
              {answers[answer]}
            </SubmitButton>
          </ActionForm>
        ))}
      </ButtonRow>
    </section>
  )
}
