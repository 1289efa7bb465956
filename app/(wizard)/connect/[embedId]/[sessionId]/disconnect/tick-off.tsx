import type { OpenItem } from '#app/(wizard)/connect/[embedId]/[sessionId]/disconnect/open-at-marketo.tsx'
import styles from './tick-off.module.css'

/** A list to tick off for oneself: the browser remembers it no longer than the page. */
export function TickOff({ items }: { items: readonly OpenItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, said, below }) => (
        <li key={id}>
          <label className={styles.item}>
            <input type="checkbox" className={styles.tick} />
            <span className={styles.said}>{said}</span>
          </label>
          {below ? <div className={styles.below}>{below}</div> : null}
        </li>
      ))}
    </ul>
  )
}
