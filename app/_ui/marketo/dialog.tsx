import { Bar } from '#app/_ui/marketo/bar.tsx'
import { buttonWidth, DrawnButton } from '#app/_ui/marketo/button.tsx'
import type { Drawing } from '#app/_ui/marketo/drawing.ts'
import { CONTROL, INSET, TOP_BAR, WIDTH } from '#app/_ui/marketo/measure.ts'
import { heightOf, Rows } from '#app/_ui/marketo/rows.tsx'
import { Text } from '#app/_ui/marketo/text.tsx'
import { Frame } from '#app/_ui/marketo/window.tsx'
import styles from './marketo.module.css'

type Props = Extract<Drawing, { kind: 'dialog' }>

const X = 16
const Y = TOP_BAR + 12
const OWN_WIDTH = WIDTH - 2 * X
const TITLE = 32
const FOOT = CONTROL + 16

const ownHeight = ({ rows }: Props) => TITLE + heightOf(rows) + 2 * INSET + FOOT

export const dialogHeight = (props: Props): number => Y + ownHeight(props) + 12

/** A dialog in front of Marketo's window, which steps back behind it. */
export function Dialog(props: Props) {
  const { title, rows, button, isButtonMarked } = props
  const height = dialogHeight(props)
  const end = Y + ownHeight(props)
  const go = { label: button, isMarked: isButtonMarked ?? false }
  const goAt = X + OWN_WIDTH - INSET - buttonWidth(go)
  return (
    <g>
      <Frame height={height}>
        <path
          d={`M1 ${TOP_BAR + 0.5}H${WIDTH - 1}V${height - 8}a7 7 0 0 1-7 7H8a7 7 0 0 1-7-7z`}
          className={styles.behind}
        />
      </Frame>
      <rect
        x={X + 0.5}
        y={Y + 0.5}
        width={OWN_WIDTH - 1}
        height={end - Y - 1}
        rx="7.5"
        className={styles.raised}
      />
      <path d={`M${X + 1} ${Y + TITLE - 0.5}h${OWN_WIDTH - 2}`} className={styles.rule} />
      {title ? (
        <Text x={X + INSET} middle={Y + TITLE / 2} kind="strong">
          {title}
        </Text>
      ) : (
        <Bar x={X + INSET} middle={Y + TITLE / 2} width={88} />
      )}
      <path d={`M${X + OWN_WIDTH - 20} ${Y + 12}l8 8m0-8l-8 8`} className={styles.stroke} />
      <Rows rows={rows} x={X + INSET} y={Y + TITLE + INSET} width={OWN_WIDTH - 2 * INSET} />
      <path d={`M${X + 1} ${end - FOOT + 0.5}h${OWN_WIDTH - 2}`} className={styles.rule} />
      <DrawnButton tool={{ label: null }} x={goAt - 48} y={end - FOOT + 8} />
      <DrawnButton tool={go} x={goAt} y={end - FOOT + 8} />
    </g>
  )
}
