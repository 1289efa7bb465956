import { Arrow } from '#app/_ui/marketo/arrow.tsx'
import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { Tick, TicksRow } from '#app/_ui/marketo/drawing.ts'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { fitted, LINE, textWidth } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import { TickBox } from '#app/_ui/marketo/tick-box.tsx'

const BARS = [96, 80, 112, 72]
const LONGEST_BAR = 112
const DEPTH = 20

export const ticksHeight = ({ group, ticks }: TicksRow): number =>
  (ticks.length + (group ? 1 : 0)) * LINE + markRoom(ticks)

/** The outline stands clear of its neighbours. */
const markRoom = (ticks: readonly Tick[]) => (ticks.some(({ isMarked }) => isMarked) ? 8 : 0)

const markWidth = (ticks: readonly Tick[]) =>
  Math.max(
    ...ticks.map(({ label, isMarked }) => (!isMarked ? 0 : label ? textWidth(label) : LONGEST_BAR)),
  ) + 40

/** Ticks one under the other, those to set within one outline. */
export function TickList({ row: { group, ticks }, x, y, width }: Place & { row: TicksRow }) {
  const start = group ? x + DEPTH : x
  const first = group ? y + LINE : y
  const marked = ticks.flatMap(({ isMarked }, index) => (isMarked ? [index] : []))
  const from = marked[0] ?? ticks.length
  const to = marked.at(-1) ?? -1
  const top = (index: number) =>
    first + index * LINE + (marked.length === 0 ? 0 : index > to ? 8 : index >= from ? 4 : 0)
  return (
    <g>
      {group ? <Group label={group} x={x} y={y} /> : null}
      {marked.length > 0 ? (
        <Mark
          x={start - 8}
          y={top(from) - 4 + 2}
          width={Math.min(markWidth(ticks), x + width - start + 16)}
          height={(to - from + 1) * LINE + 4}
        />
      ) : null}
      {ticks.map((tick, index) => (
        <Line
          key={index}
          tick={tick}
          index={index}
          x={start}
          y={top(index)}
          width={x + width - start}
        />
      ))}
    </g>
  )
}

function Group({ label, x, y }: { label: string; x: number; y: number }) {
  const middle = y + LINE / 2
  return (
    <g>
      <Arrow x={x} middle={middle} />
      <Text x={x + 16} middle={middle} kind="strong">
        {label}
      </Text>
    </g>
  )
}

function Line({ tick, index, x, y, width }: Place & { tick: Tick; index: number }) {
  const middle = y + LINE / 2
  return (
    <g>
      <TickBox x={x} middle={middle} isOn={tick.isOn ?? false} isMarked={tick.isMarked ?? false} />
      {tick.label ? (
        <Text x={x + 20} middle={middle} kind={tick.isMarked ? 'strong' : 'plain'}>
          {fitted(tick.label, width - 20)}
        </Text>
      ) : (
        <Bar x={x + 20} middle={middle} width={BARS[index % BARS.length] ?? 96} />
      )}
    </g>
  )
}
