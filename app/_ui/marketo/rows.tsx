import type { Row } from '#app/_ui/marketo/drawing.ts'
import { DropDown, dropDownHeight } from '#app/_ui/marketo/drop-down.tsx'
import { Field, fieldHeight } from '#app/_ui/marketo/field.tsx'
import { CONTROL } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Table, tableHeight } from '#app/_ui/marketo/table.tsx'
import { Tabs, tabsHeight } from '#app/_ui/marketo/tabs.tsx'
import { TickList, ticksHeight } from '#app/_ui/marketo/tick-list.tsx'
import { Heading, Tools, toolsHeight } from '#app/_ui/marketo/tools.tsx'

/** The content of a screen or dialog, from top to bottom. */
export function Rows({ rows, x, y, width }: Place & { rows: readonly Row[] }) {
  return rows.map((row, index) => {
    const top = y + heightOf(rows.slice(0, index)) + gapBefore(row, index)
    return <One key={index} row={row} x={x} y={top} width={width} />
  })
}

export const heightOf = (rows: readonly Row[]): number =>
  rows.reduce((height, row, index) => height + gapBefore(row, index) + ownHeight(row), 0)

function gapBefore(row: Row, index: number): number {
  if (index === 0) return 0
  if (row.kind === 'dropDown') return 4
  return row.kind === 'ticks' || (row.kind === 'field' && !row.isTall) ? 8 : 12
}

function One({ row, ...place }: Place & { row: Row }) {
  switch (row.kind) {
    case 'tabs':
      return <Tabs row={row} {...place} />
    case 'tools':
      return <Tools row={row} {...place} />
    case 'heading':
      return <Heading row={row} {...place} />
    case 'field':
      return <Field row={row} {...place} />
    case 'dropDown':
      return <DropDown row={row} {...place} />
    case 'ticks':
      return <TickList row={row} {...place} />
    case 'table':
      return <Table row={row} {...place} />
  }
}

function ownHeight(row: Row): number {
  switch (row.kind) {
    case 'tabs':
      return tabsHeight()
    case 'tools':
      return toolsHeight()
    case 'heading':
      return CONTROL
    case 'field':
      return fieldHeight(row)
    case 'dropDown':
      return dropDownHeight(row)
    case 'ticks':
      return ticksHeight(row)
    case 'table':
      return tableHeight(row)
  }
}
