import type { ReactNode } from 'react'
import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { MenuItem, Row } from '#app/_ui/marketo/drawing.ts'
import { INSET, TOP_BAR, TREE, WIDTH } from '#app/_ui/marketo/measure.ts'
import { MenuTree, treeHeight } from '#app/_ui/marketo/menu-tree.tsx'
import { heightOf, Rows } from '#app/_ui/marketo/rows.tsx'
import styles from './marketo.module.css'

type Props = { menu: readonly MenuItem[]; chosen: MenuItem; rows: readonly Row[] }

export const windowHeight = ({ menu, rows }: Props): number =>
  TOP_BAR + Math.max(treeHeight(menu), heightOf(rows) + 2 * INSET)

/** Admin of Marketo: the bar on top, the menu at the left, the screen at its right. */
export function Window(props: Props) {
  const height = windowHeight(props)
  return (
    <Frame height={height}>
      <path d={`M${TREE - 0.5} ${TOP_BAR}v${height - TOP_BAR - 1}`} className={styles.rule} />
      <MenuTree menu={props.menu} chosen={props.chosen} />
      <Rows
        rows={props.rows}
        x={TREE + INSET}
        y={TOP_BAR + INSET}
        width={WIDTH - TREE - 2 * INSET}
      />
    </Frame>
  )
}

/** A window with nothing in it but its bar. */
export function Frame({ height, children }: { height: number; children: ReactNode }) {
  return (
    <g>
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={height - 1}
        rx="7.5"
        className={styles.window}
      />
      <path
        d={`M.5 ${TOP_BAR}V8A7.500 7.500 0 0 1 8 .5H${WIDTH - 8}a7.500 7.500 0 0 1 7.500 7.500V${TOP_BAR}z`}
        className={styles.topBar}
      />
      <rect x="12" y="8" width="8" height="8" rx="2" className={styles.bar} />
      <Bar x={28} middle={12} width={40} />
      <Bar x={76} middle={12} width={28} />
      <circle cx={WIDTH - 16} cy="12" r="4" className={styles.bar} />
      {children}
    </g>
  )
}
