import { Button, ButtonRow } from '#app/_ui/button.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import type { WizardStep } from '#app/(wizard)/_parts/wizard-step.ts'
import { answerAndJudge } from '#app/(wizard)/connect/[embedId]/[sessionId]/diagnosis/actions.ts'
import { Answer } from '#lib/diagnosis/verdict.ts'
import type { QuestionCode } from '#lib/diagnosis/verdict.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import styles from './diagnosis.module.css'

type Props = { at: WizardStep; runId: string; question: QuestionCode; instance: string }

/** The question that settles a doubt. An answer is judged with what the test saw; Marketo is not called again. */
export function Question({ at: { w, session, view }, runId, question, instance }: Props) {
  if (!view) return null
  const { embedId, sessionId } = session
  const { title, lead, ...answers } = questionWords(question, w, instance)
  return (
    <section className={styles.question} aria-labelledby="question">
      <h2 id="question">{title}</h2>
      <p>
        <RichText parts={lead} />
      </p>
      <ButtonRow>
        {Answer.options.map((answer) => (
          <form
            key={answer}
            action={answerAndJudge.bind(null, embedId, sessionId, view.id, runId, question, answer)}
          >
            <Button kind={answer === 'cannotSee' ? 'quiet' : 'secondary'}>{answers[answer]}</Button>
          </form>
        ))}
      </ButtonRow>
    </section>
  )
}
