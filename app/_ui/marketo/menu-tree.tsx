import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { MenuItem } from '#app/_ui/marketo/drawing.ts'
import { TOP_BAR, TREE } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

const LINE = 24
const START = TOP_BAR + 8
const BARS = [64, 48, 72, 56]

export const treeHeight = (menu: readonly MenuItem[]): number => menu.length * LINE + 16

/** Marketo's menu of the left side, with the item that is open. */
export function MenuTree({ menu, chosen }: { menu: readonly MenuItem[]; chosen: MenuItem }) {
  return menu.map((item, index) => {
    const middle = START + index * LINE + LINE / 2
    if (item === null)
      return <Bar key={index} x={12} middle={middle} width={BARS[index % 4] ?? 56} />
    const isChosen = item === chosen
    return (
      <g key={index}>
        {isChosen ? (
          <rect
            x="4"
            y={middle - 12}
            width={TREE - 8}
            height="24"
            rx="6"
            className={styles.chosenItem}
          />
        ) : null}
        <Text x={12} middle={middle} kind={isChosen ? 'chosen' : 'plain'}>
          {item}
        </Text>
      </g>
    )
  })
}
