import type { ReactNode } from 'react'
import styles from './steps.module.css'

export function Steps({ children }: { children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>
}

type Props = { children: ReactNode; below?: ReactNode; beside?: ReactNode }

/** One numbered thing to do; `below` holds what goes with it, values to copy or a way out; `beside` its drawing. */
export function Step({ children, below, beside }: Props) {
  return (
    <li className={styles.step}>
      <div className={styles.said}>
        <div>{children}</div>
        {below ? <div className={styles.below}>{below}</div> : null}
      </div>
      {beside ? <div className={styles.beside}>{beside}</div> : null}
    </li>
  )
}
