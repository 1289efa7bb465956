import type { ReactNode } from 'react'
import { MarketoDrawing } from '#app/_ui/marketo/marketo-drawing.tsx'
import { RichText } from '#app/_ui/rich-text.tsx'
import { drawingOf } from '#app/(wizard)/_parts/pictures/drawing-of.ts'
import type { PictureName } from '#lib/messages/step.ts'
import type { Words } from '#lib/messages/words.ts'
import styles from './marketo-picture.module.css'

type Props = {
  name: PictureName
  w: Words
  /** In bold above the caption. */
  title?: string
  /** In place of the way there through Marketo's menus. */
  caption?: ReactNode
  /** The permissions that a picture of ticks shows, as Marketo writes them. */
  labels?: readonly string[]
  /** Below a step, without a frame of its own. */
  compact?: boolean
}

/** A screen of Marketo as a drawing, in words for those who do not see it. */
export function MarketoPicture({ name, w, title, caption, labels = [], compact }: Props) {
  return (
    <figure className={compact ? styles.compact : styles.framed}>
      <div className={styles.picture}>
        <MarketoDrawing drawing={drawingOf(name, labels)} label={w.t(`pictures.${name}.alt`)} />
      </div>
      <figcaption className={styles.caption}>
        {title ? <p className={styles.title}>{title}</p> : null}
        <p>{caption ?? <RichText parts={w.parts(`pictures.${name}.caption`)} />}</p>
      </figcaption>
    </figure>
  )
}
