import { BASELINE } from '#app/_ui/marketo/measure.ts'
import styles from './marketo.module.css'

type Kind = 'plain' | 'strong' | 'chosen' | 'link'
type Props = { x: number; middle: number; children: string; kind?: Kind; isCentred?: boolean }

/** A word that matters, on one line. */
export function Text({ x, middle, children, kind = 'plain', isCentred }: Props) {
  return (
    <text
      x={x}
      y={middle + BASELINE}
      className={styles[kind]}
      textAnchor={isCentred ? 'middle' : undefined}
    >
      {children}
    </text>
  )
}
