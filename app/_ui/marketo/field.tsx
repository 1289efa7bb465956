import { Arrow } from '#app/_ui/marketo/arrow.tsx'
import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { FieldRow } from '#app/_ui/marketo/drawing.ts'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { CONTROL, fitted, LINE } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

/** Where the fields of a dialog begin, from where their labels do. */
export const LABELS = 100

export const fieldHeight = ({ isTall }: FieldRow): number => (isTall ? LINE + CONTROL : CONTROL)

/** A label, and its field after or below it. */
export function Field({ row, x, y, width }: Place & { row: FieldRow }) {
  const { label, isTall } = row
  const labelMiddle = y + (isTall ? LINE : CONTROL) / 2
  return (
    <g>
      {label ? (
        <Text x={x} middle={labelMiddle}>
          {label}
        </Text>
      ) : (
        <Bar x={x} middle={labelMiddle} width={64} />
      )}
      {isTall ? (
        <Box row={row} x={x} y={y + LINE} width={width} />
      ) : (
        <Box row={row} x={x + LABELS} y={y} width={width - LABELS} />
      )}
    </g>
  )
}

type BoxProps = Place & { row: Pick<FieldRow, 'value' | 'isMarked' | 'isList'> }

export function Box({ row: { value, isMarked, isList }, x, y, width }: BoxProps) {
  const middle = y + CONTROL / 2
  const room = width - (isList ? 32 : 16)
  return (
    <g>
      {isMarked ? (
        <Mark x={x} y={y} width={width} height={CONTROL} />
      ) : (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={CONTROL - 1}
          rx="3.5"
          className={styles.control}
        />
      )}
      {value === undefined ? (
        <Bar x={x + 8} middle={middle} width={Math.round(room * 0.7)} />
      ) : null}
      {value ? (
        <Text x={x + 8} middle={middle} kind={isMarked ? 'strong' : 'plain'}>
          {fitted(value, room)}
        </Text>
      ) : null}
      {isList ? <Arrow x={x + width - 16} middle={middle} /> : null}
    </g>
  )
}
