import { MarketoWindow } from '#app/_ui/marketo-window.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { DRAWINGS } from '#app/(wizard)/_parts/drawings.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

const PICTURES = { addresses: 'ipRestrictions', permissions: 'role', endpoint: 'endpoint' } as const

/** The Marketo screen that the steps speak of, and beside it the mistake that is easily made there. */
export function VerdictDrawing({ w, said }: { w: Words; said: VerdictWords }) {
  const show = said.steps.find((step) => step.show !== null)?.show
  const note = said.note
  if (!show && !note) return null
  if (!show) {
    return (
      <Notice tone="plain">
        <b>{note?.title}</b>
        <p>
          <RichText parts={note?.text ?? []} />
        </p>
      </Notice>
    )
  }
  const picture = PICTURES[show]
  const alt = w.t(`picture.${picture}`)
  return (
    <MarketoWindow drawing={DRAWINGS[picture]} alt={alt} title={note?.title}>
      {note ? <RichText parts={note.text} /> : alt}
    </MarketoWindow>
  )
}
