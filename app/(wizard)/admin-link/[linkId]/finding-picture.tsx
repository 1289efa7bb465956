import { Notice } from '#app/_ui/notice.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { MarketoPicture } from '#app/(wizard)/_parts/pictures/marketo-picture.tsx'
import { pictureOf } from '#app/(wizard)/_parts/pictures/picture-of.ts'
import type { VerdictWords } from '#lib/messages/verdict-words.ts'
import type { Words } from '#lib/messages/words.ts'

/** The Marketo screen that the steps speak of, and beside it the mistake that is easily made there. */
export function FindingPicture({ w, said }: { w: Words; said: VerdictWords }) {
  const { note } = said
  const picture = pictureOf(said.code)
  const text = note ? <RichText parts={note.text} /> : null
  if (picture) {
    const labels = said.permissions.map(({ uiLabel }) => uiLabel)
    const about = note ? { title: note.title, caption: text } : {}
    return <MarketoPicture name={picture} w={w} labels={labels} {...about} />
  }
  if (!note) return null
  return (
    <Notice tone="plain">
      <b>{note.title}</b>
      <p>{text}</p>
    </Notice>
  )
}
