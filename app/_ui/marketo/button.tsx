import { Arrow } from '#app/_ui/marketo/arrow.tsx'
import { Bar } from '#app/_ui/marketo/bar.tsx'
import type { Tool } from '#app/_ui/marketo/drawing.ts'
import { Mark } from '#app/_ui/marketo/mark.tsx'
import { CONTROL, textWidth } from '#app/_ui/marketo/measure.ts'
import { Text } from '#app/_ui/marketo/text.tsx'
import styles from './marketo.module.css'

const BARE = 40

export const buttonWidth = ({ label, opens }: Tool): number =>
  (label ? textWidth(label) + 16 : BARE) + (opens ? 12 : 0)

/** A button of Marketo, at its left upper corner. */
export function DrawnButton({ tool, x, y }: { tool: Tool; x: number; y: number }) {
  const width = buttonWidth(tool)
  const middle = y + CONTROL / 2
  const textEnd = tool.opens ? width - 12 : width
  return (
    <g>
      {tool.isMarked ? (
        <Mark x={x} y={y} width={width} height={CONTROL} />
      ) : (
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={width - 1}
          height={CONTROL - 1}
          rx="5.5"
          className={styles.control}
        />
      )}
      {tool.label ? (
        <Text
          x={x + textEnd / 2}
          middle={middle}
          kind={tool.isMarked ? 'link' : 'strong'}
          isCentred
        >
          {tool.label}
        </Text>
      ) : (
        <Bar x={x + 8} middle={middle} width={width - 16} />
      )}
      {tool.opens ? <Arrow x={x + width - 16} middle={middle} /> : null}
    </g>
  )
}
