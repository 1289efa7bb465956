import type { Place } from '#app/_ui/marketo/measure.ts'
import styles from './marketo.module.css'

/** The accent outline round the control to use: the one accent of a drawing. */
export function Mark({ x, y, width, height }: Place & { height: number }) {
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx="6"
      className={styles.mark}
      data-marked="true"
    />
  )
}
