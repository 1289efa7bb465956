import { Badge } from '#app/_ui/badge.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { Text } from '#app/_ui/section.tsx'
import { TickedList } from '#app/_ui/ticked-list.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { verdictTone } from '#lib/messages/verdict-tone.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './verdict.module.css'

type Props = { w: Words; report: Report; said: VerdictWords }

/** The heart of the diagnosis, as the wizard says it for the example. */
export function WhatIsSeen({ w, report, said }: Props) {
  return (
    <>
      <Text>{w.t('docs.page.seenHint')}</Text>
      <div className={styles.seen}>
        <Badge tone={verdictTone(report.verdict)}>{said.badge}</Badge>
        <p className={styles.seenTitle}>
          <RichText parts={said.title} />
        </p>
        <p className={styles.seenText}>
          <RichText parts={said.explanation} /> <RichText parts={said.memory} />
        </p>
        <TickedList items={said.notWrong} />
        {said.retry.length > 0 && said.outcome === 'wait' ? (
          <p className={styles.seenText}>
            <RichText parts={said.retry} />
          </p>
        ) : null}
      </div>
    </>
  )
}
