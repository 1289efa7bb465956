import type { TabsRow } from '#app/_ui/marketo/drawing.ts'
import { textWidth } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

const HEIGHT = 24
const GAP = 16

export const tabsHeight = (): number => HEIGHT

/** The pages of a screen; the open one is underlined. */
export function Tabs({ row: { tabs, chosen }, x, y, width }: Place & { row: TabsRow }) {
  return (
    <g>
      <path d={`M${x} ${y + HEIGHT - 0.5}h${width}`} className={styles.rule} />
      {tabs.map((tab, index) => {
        const start = tabs.slice(0, index).reduce((at, each) => at + textWidth(each) + GAP, x)
        const isChosen = tab === chosen
        return (
          <g key={tab}>
            <Text x={start} middle={y + 10} kind={isChosen ? 'strong' : 'plain'}>
              {tab}
            </Text>
            {isChosen ? (
              <path
                d={`M${start} ${y + HEIGHT - 1}h${textWidth(tab)}`}
                className={styles.underline}
              />
            ) : null}
          </g>
        )
      })}
    </g>
  )
}
