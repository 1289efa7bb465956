import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import type { Report } from '#lib/diagnosis/report.ts'
import { warningsToShow, warningWords } from '#lib/messages/warning-words.ts'
import type { Words } from '#lib/messages/words.ts'

/** What the proof noticed beside it: it decides nothing, and somebody may want to know. */
export function Noticed({ w, report }: { w: Words; report: Report }) {
  return warningsToShow(report).map((warning) => (
    <Notice key={warning.code} tone="warn">
      <p>
        <RichText parts={warningWords(warning, w)} />
      </p>
    </Notice>
  ))
}
