import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { Cell, TableRow } from '#app/_ui/marketo/drawing.ts'
import { Box } from '#app/_ui/marketo/field.tsx'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { CONTROL, textWidth } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

const BARS = [52, 40, 48, 36]

export const tableHeight = ({ lines }: TableRow): number =>
  CONTROL + lines.length * lineHeight(lines)

/** Lists stand apart. */
const lineHeight = (lines: TableRow['lines']) =>
  lines.some(([, { isList }]) => isList) ? CONTROL + 8 : CONTROL + 4

/** A list of Marketo with two of its columns; the second is as wide as its widest words. */
export function Table({ row: { head, lines }, x, y, width }: Place & { row: TableRow }) {
  const second = x + width - secondWidth({ head, lines }, width)
  const line = lineHeight(lines)
  const columns = [x, second] as const
  return (
    <g>
      {head.map((label, column) =>
        label ? (
          <Text key={column} x={columns[column] ?? x} middle={y + 10} kind="plain">
            {label}
          </Text>
        ) : (
          <Bar key={column} x={columns[column] ?? x} middle={y + 10} width={32} />
        ),
      )}
      {lines.map((cells, index) => {
        const top = y + CONTROL + index * line
        return (
          <g key={index}>
            <path d={`M${x} ${top - 0.5}h${width}`} className={styles.rule} />
            <DrawnCell
              line={line}
              cell={cells[0]}
              index={index}
              x={x}
              y={top}
              width={second - x - 16}
            />
            <DrawnCell
              line={line}
              cell={cells[1]}
              index={index + 1}
              x={second}
              y={top}
              width={x + width - second}
            />
          </g>
        )
      })}
    </g>
  )
}

function secondWidth({ head, lines }: Pick<TableRow, 'head' | 'lines'>, width: number): number {
  if (lines.some(([, { isList }]) => isList)) return width / 2
  const texts = [head[1], ...lines.map(([, { text }]) => text)]
  return Math.max(...texts.map((text) => (text ? textWidth(text) + 16 : 48)))
}

type CellProps = Place & { cell: Cell; index: number; line: number }

function DrawnCell({ cell, index, line, x, y, width }: CellProps) {
  const middle = y + line / 2
  if (cell.isList)
    return (
      <Box
        row={cell.isMarked ? { isList: true, isMarked: true } : { isList: true }}
        x={x}
        y={middle - CONTROL / 2}
        width={width}
      />
    )
  if (cell.text === null)
    return <Bar x={x} middle={middle} width={Math.min(BARS[index % 4] ?? 48, width)} />
  return (
    <g>
      {cell.isMarked ? (
        <Mark
          x={x - 8}
          y={middle - CONTROL / 2}
          width={textWidth(cell.text) + 16}
          height={CONTROL}
        />
      ) : null}
      <Text x={x} middle={middle} kind={cell.isMarked ? 'link' : 'plain'}>
        {cell.text}
      </Text>
    </g>
  )
}
