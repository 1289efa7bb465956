import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { DropDownRow } from '#app/_ui/marketo/drawing.ts'
import { LABELS } from '#app/_ui/marketo/field.tsx'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { CONTROL } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

const WIDTH = 112
const BARS = [72, 56, 64]

export const dropDownHeight = ({ items }: DropDownRow): number =>
  Math.max(1, items.length) * CONTROL + 8

/** What a button or a list has opened, below it. */
export function DropDown({ row, x: left, y, width }: Place & { row: DropDownRow }) {
  const isField = row.under === 'field'
  const x = isField ? left + LABELS : left
  const own = isField ? width - LABELS : WIDTH
  return (
    <g>
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={own - 1}
        height={dropDownHeight(row) - 1}
        rx="5.5"
        className={styles.raised}
      />
      {row.items.map(({ label, isMarked }, index) => {
        const top = y + 4 + index * CONTROL
        const middle = top + CONTROL / 2
        return (
          <g key={index}>
            {isMarked ? <Mark x={x + 4} y={top} width={own - 8} height={CONTROL} /> : null}
            {label ? (
              <Text x={x + 12} middle={middle} kind={isMarked ? 'link' : 'plain'}>
                {label}
              </Text>
            ) : (
              <Bar x={x + 12} middle={middle} width={BARS[index % 3] ?? 64} />
            )}
          </g>
        )
      })}
    </g>
  )
}
