import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Text } from '#app/_ui/section.tsx'
import { CodeBlock } from '#app/docs/_markdown/code-block.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { plainReport } from '#lib/messages/plain-report.ts'
import type { VerdictContext } from '#lib/messages/verdict-params.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'

type Props = { w: Words; report: Report; context: VerdictContext }

/** A whole report, in words, and on request as it is stored. */
export function ExampleReport({ w, report, context }: Props) {
  const text = plainReport(report, w, context)
  const json = JSON.stringify(report, null, 2)
  return (
    <>
      <Text>{w.t('docs.page.exampleHint')}</Text>
      <CodeBlock
        w={w}
        language=""
        text={text}
        label={w.t('docs.page.reportLabel')}
        copy={w.t('docs.page.copyReport')}
      />
      <div className={styles.json}>
        <Disclosure summary={w.t('docs.page.json')}>
          <CodeBlock
            w={w}
            language="json"
            text={json}
            label={w.t('docs.page.jsonLabel')}
            copy={w.t('docs.page.copyJson')}
          />
        </Disclosure>
      </div>
    </>
  )
}
