import { Bar } from '#app/_ui/marketo/bar.tsx'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { CONTROL, TOP_BAR, TREE, WIDTH, textWidth } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import { Frame } from '#app/_ui/marketo/window.tsx'
import styles from './marketo.module.css'

const BAR = 40
const END = TOP_BAR + BAR
const ADDRESS = 32

export const browserHeight = (): number => 144

/** The top of a browser that shows Marketo, with the part of its address that matters. */
export function Browser({ address }: { address: readonly [string, string, string] }) {
  const [before, marked, after] = address
  const middle = TOP_BAR + BAR / 2
  const start = ADDRESS + 12 + textWidth(before) + 4
  const end = start + textWidth(marked) + 8
  return (
    <Frame height={browserHeight()}>
      <path d={`M20 ${middle - 4}l-4 4 4 4`} className={styles.stroke} />
      <rect
        x={ADDRESS + 0.5}
        y={middle - 15.5}
        width={WIDTH - ADDRESS - 12}
        height="31"
        rx="15.5"
        className={styles.control}
      />
      <Text x={ADDRESS + 12} middle={middle}>
        {before}
      </Text>
      <Mark x={start - 8} y={middle - CONTROL / 2} width={end - start + 8} height={CONTROL} />
      <Text x={(start + end - 8) / 2} middle={middle} kind="link" isCentred>
        {marked}
      </Text>
      <Text x={end + 4} middle={middle}>
        {after}
      </Text>
      <path
        d={`M.5 ${END - 0.5}H${WIDTH - 0.5}M${TREE - 0.5} ${END}V${browserHeight() - 0.5}`}
        className={styles.rule}
      />
      {[64, 48, 56].map((width, index) => (
        <Bar key={width} x={12} middle={END + 20 + index * 24} width={width} />
      ))}
      {[112, 144, 88].map((width, index) => (
        <Bar key={width} x={TREE + 12} middle={END + 20 + index * 24} width={width} />
      ))}
    </Frame>
  )
}
