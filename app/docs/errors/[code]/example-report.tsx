import { CopyButton } from '#app/_ui/copy-button.tsx'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import { Text } from '#app/_ui/section.tsx'
import { ScrollBox } from '#app/docs/errors/[code]/scroll-box.tsx'
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
  const copied = w.t('action.copied')
  return (
    <>
      <Text>{w.t('docs.page.exampleHint')}</Text>
      <ScrollBox label={w.t('docs.page.reportLabel')}>{text}</ScrollBox>
      <CopyButton value={text} label={w.t('docs.page.copyReport')} copied={copied} />
      <div className={styles.json}>
        <Disclosure summary={w.t('docs.page.json')}>
          <ScrollBox label={w.t('docs.page.jsonLabel')}>{json}</ScrollBox>
          <CopyButton value={json} label={w.t('docs.page.copyJson')} copied={copied} />
        </Disclosure>
      </div>
    </>
  )
}
