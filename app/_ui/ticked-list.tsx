import { CircleCheck } from '#app/_ui/icons.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import styles from './ticked-list.module.css'

/** What is in order, each with a tick; nothing where there is nothing. */
export function TickedList({ items }: { items: readonly RichPart[][] }) {
  if (items.length === 0) return null
  return (
    <ul className={styles.list}>
      {items.map((parts, index) => (
        <li key={index}>
          <CircleCheck size={18} aria-hidden />
          <span>
            <RichText parts={parts} />
          </span>
        </li>
      ))}
    </ul>
  )
}
