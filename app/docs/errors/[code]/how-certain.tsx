import { RichText } from '#app/_ui/rich-text.tsx'
import { Bullets, Text } from '#app/_ui/section.tsx'
import { VERDICTS } from '#app/docs/docs-page.ts'
import type { Example } from '#app/docs/errors/example-of.ts'
import { FormBadge } from '#app/docs/errors/form-badge.tsx'
import { VerdictCode, type QuestionCode } from '#lib/diagnosis/verdict.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import { questionWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'

type Props = Pick<Example, 'forms' | 'questions' | 'report'> & {
  w: Words
  code: VerdictCode
  said: VerdictWords
}

/** Every form in which the verdict is said, what else fits, and what a person can say to settle it. */
export function HowCertain({ w, code, said, forms, questions, report }: Props) {
  return (
    <>
      <Text>{w.t('docs.page.doubtHint', { count: forms.length })}</Text>
      <ul className={styles.forms}>
        {byOwner(forms).map((same) => (
          <li key={`${same[0].outcome} ${same[0].owner}`}>
            <FormBadge w={w} code={code} form={same[0]} />
            <span>{same.map(({ confidence }) => w.t(`confidence.${confidence}`)).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {said.alternatives.length > 0 ? (
        <>
          <h3>{w.t('docs.page.alternatives')}</h3>
          <Bullets>
            {said.alternatives.map((alternative) => (
              <li key={alternative.code}>
                <RichText parts={alternative.parts} />{' '}
                <AlternativeLink w={w} code={alternative.code} />
              </li>
            ))}
          </Bullets>
        </>
      ) : null}
      {questions.length > 0 ? (
        <h3>{w.t('docs.page.question', { count: questions.length })}</h3>
      ) : null}
      {questions.map((question) => (
        <Question key={question} w={w} code={question} instance={report.instance ?? ''} />
      ))}
    </>
  )
}

type Form = Example['forms'][number]

/** Forms that differ in their confidence alone, together. */
function byOwner(forms: Form[]): [Form, ...Form[]][] {
  const groups = new Map<string, [Form, ...Form[]]>()
  for (const form of forms) {
    const key = `${form.outcome} ${form.owner}`
    const group = groups.get(key)
    if (group) group.push(form)
    else groups.set(key, [form])
  }
  return [...groups.values()]
}

/** Two alternatives are no verdicts, and have no page. */
function AlternativeLink({ w, code }: { w: Words; code: string }) {
  const verdict = VerdictCode.safeParse(code)
  if (!verdict.success) return null
  return <a href={`${VERDICTS}/${verdict.data}`}>{w.messages.verdicts[verdict.data].name}</a>
}

function Question({ w, code, instance }: { w: Words; code: QuestionCode; instance: string }) {
  const question = questionWords(code, w, instance)
  return (
    <div className={styles.question}>
      <p className={styles.questionTitle}>{question.title}</p>
      <p className={styles.seenText}>
        <RichText parts={question.lead} />
      </p>
      <ul className={styles.answers} aria-label={w.t('docs.page.answers')}>
        {[question.yes, question.no, question.cannotSee].map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ul>
    </div>
  )
}
