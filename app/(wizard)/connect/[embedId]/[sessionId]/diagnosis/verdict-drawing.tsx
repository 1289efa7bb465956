import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { MarketoPicture } from '#app/(wizard)/_parts/pictures/marketo-picture.tsx'
import { pictureOf } from '#app/(wizard)/_parts/pictures/picture-of.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

/** The Marketo screen that the steps speak of, and beside it the mistake that is easily made there. */
export function VerdictDrawing({ w, said }: { w: Words; said: VerdictWords }) {
  const { note } = said
  const picture = pictureOf(said.code)
  if (picture !== null) {
    return (
      <MarketoPicture
        name={picture}
        w={w}
        labels={said.permissions.map(({ uiLabel }) => uiLabel)}
        title={note?.title}
        caption={note ? <RichText parts={note.text} /> : undefined}
      />
    )
  }
  if (!note) return null
  return (
    <Notice tone="plain">
      <b>{note.title}</b>
      <p>
        <RichText parts={note.text} />
      </p>
    </Notice>
  )
}
