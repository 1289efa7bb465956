import { ArrowLeft, ArrowRight } from '#app/_ui/icons.tsx'
import { VERDICTS } from '#app/docs/docs-page.ts'
import type { VerdictCode } from '#lib/diagnosis/verdict.ts'
import { docsStages } from '#lib/messages/docs-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'

/** The verdicts before and after this one, in the order of the test. */
export function Neighbours({ w, code }: { w: Words; code: VerdictCode }) {
  const codes = docsStages().flatMap((stage) => stage.codes)
  const here = codes.indexOf(code)
  const [previous, next] = [codes[here - 1], codes[here + 1]]
  return (
    <nav className={styles.neighbours} aria-label={w.t('docs.page.neighbours')}>
      {previous ? (
        <a href={`${VERDICTS}/${previous}`} rel="prev">
          <ArrowLeft size={18} aria-hidden />
          <span>
            <span className={styles.which}>{w.t('docs.page.previous')}</span>
            {w.messages.verdicts[previous].name}
          </span>
        </a>
      ) : null}
      {next ? (
        <a href={`${VERDICTS}/${next}`} rel="next" className={styles.next}>
          <span>
            <span className={styles.which}>{w.t('docs.page.next')}</span>
            {w.messages.verdicts[next].name}
          </span>
          <ArrowRight size={18} aria-hidden />
        </a>
      ) : null}
    </nav>
  )
}
