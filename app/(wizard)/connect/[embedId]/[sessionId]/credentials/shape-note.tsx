import { Notice } from '#app/_ui/notice.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import type { ValueShape } from '#lib/marketo/observation.ts'

type Props = { shape: ValueShape | null | undefined; texts: Record<string, RichPart[]> }

/** A warning while typing, never a block: Marketo may know better. */
export function ShapeNote({ shape, texts }: Props) {
  const text = shape ? texts[shape] : undefined
  if (!text) return null
  return (
    <Notice tone="warn">
      <p>
        <RichText parts={text} />
      </p>
    </Notice>
  )
}
