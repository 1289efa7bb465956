import { Disclosure } from '#app/_ui/disclosure.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { callsIn } from '#lib/diagnosis/seen-in.ts'
import { callWords } from '#lib/messages/reply-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './diagnosis.module.css'

type Props = { w: Words; report: Report }

/** Every call and what it got, on request. */
export function Evidence({ w, report }: Props) {
  const calls = callsIn(report).map((call) => callWords(call, w))
  if (calls.length === 0) return null
  return (
    <div className={styles.foot}>
      <Disclosure summary={w.t('diagnosis.evidence')}>
        <p>{w.t('diagnosis.evidenceLead')}</p>
        <ol className={styles.calls}>
          {calls.map(({ call, answer, took, requestId }, index) => (
            <li key={index}>
              <code className={styles.call}>{call}</code>
              <span className={styles.took}>{took}</span>
              <span className={styles.answer}>{answer}</span>
              {requestId ? (
                <span>
                  <RichText parts={w.parts('diagnosis.call.requestId', { requestId })} />
                </span>
              ) : null}
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  )
}
