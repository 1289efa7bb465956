import type { ReactNode } from 'react'
import styles from './steps.module.css'

export function Steps({ children }: { children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>
}

/** One numbered thing to do; `below` holds what goes with it: values to copy, a way out. */
export function Step({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <li className={styles.step}>
      <div>{children}</div>
      {below ? <div className={styles.below}>{below}</div> : null}
    </li>
  )
}
