import type { MarketoLabel } from '#lib/messages/marketo-labels.ts'

/**
 * What one drawing of a Marketo screen shows. Words are Marketo's own labels, or values as examples of what stands
 * there; `null` in place of a label is a grey bar. `marked` is the control to use.
 */
export type Drawing = { kind: 'window' | 'dialog' | 'browser' } & (
  | { kind: 'window'; menu: readonly MenuItem[]; chosen: MarketoLabel; rows: readonly Row[] }
  | {
      kind: 'dialog'
      title: MarketoLabel | null
      rows: readonly Row[]
      /** The button that goes on, at the end of the dialog. */
      button: MarketoLabel | null
      isButtonMarked?: boolean
    }
  | { kind: 'browser'; address: readonly [before: string, marked: string, after: string] }
)

export type MenuItem = MarketoLabel | null

export type Row = TabsRow | ToolsRow | HeadingRow | FieldRow | DropDownRow | TicksRow | TableRow

/** The pages of a screen, above its content. */
export type TabsRow = { kind: 'tabs'; tabs: readonly MarketoLabel[]; chosen: MarketoLabel }

export type Tool = { label: MarketoLabel | null; isMarked?: boolean; opens?: boolean }
export type ToolsRow = { kind: 'tools'; tools: readonly Tool[] }

export type HeadingRow = { kind: 'heading'; text: MarketoLabel; button?: MarketoLabel }

export type FieldRow = {
  kind: 'field'
  label: MarketoLabel | null
  /** An example; `''` is an empty field, without one a grey bar. */
  value?: string
  isMarked?: boolean
  isList?: boolean
  /** The label stands above its field, not before it. */
  isTall?: boolean
}

/** What a button or a list above it has opened; without items an empty list. */
export type DropDownRow = {
  kind: 'dropDown'
  items: readonly { label: MarketoLabel | null; isMarked?: boolean }[]
  under: 'tools' | 'field'
}

export type Tick = { label: string | null; isOn?: boolean; isMarked?: boolean }
/** A list of ticks, under the group that holds them where there is one. */
export type TicksRow = { kind: 'ticks'; group?: MarketoLabel; ticks: readonly Tick[] }

export type Cell = { text: string | null; isMarked?: boolean; isList?: boolean }
/** Two columns; a `null` is a grey bar. */
export type TableRow = {
  kind: 'table'
  head: readonly [MarketoLabel | null, MarketoLabel | null]
  lines: readonly (readonly [Cell, Cell])[]
}
