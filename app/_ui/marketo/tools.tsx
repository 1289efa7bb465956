import { buttonWidth, DrawnButton } from '#app/_ui/marketo/button.tsx'
import type { HeadingRow, ToolsRow } from '#app/_ui/marketo/drawing.ts'
import { CONTROL } from '#app/_ui/marketo/measure.ts'
import type { Place } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'

export const toolsHeight = (): number => CONTROL

/** The buttons above a list, one after the other. */
export function Tools({ row: { tools }, x, y }: Place & { row: ToolsRow }) {
  return tools.map((tool, index) => {
    const start = tools.slice(0, index).reduce((at, each) => at + buttonWidth(each) + 8, x)
    return <DrawnButton key={index} tool={tool} x={start} y={y} />
  })
}

/** The name of a box, with the button at its end. */
export function Heading({ row: { text, button }, x, y, width }: Place & { row: HeadingRow }) {
  const tool = button ? { label: button, isMarked: true } : null
  return (
    <g>
      <Text x={x} middle={y + CONTROL / 2} kind="strong">
        {text}
      </Text>
      {tool ? <DrawnButton tool={tool} x={x + width - buttonWidth(tool)} y={y} /> : null}
    </g>
  )
}
