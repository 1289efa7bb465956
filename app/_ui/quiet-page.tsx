import type { ReactNode } from 'react'
import styles from './quiet-page.module.css'

/** The page's one button, where it stands in a form with the text. */
export function ButtonBelow({ children }: { children: ReactNode }) {
  return <div className={styles.below}>{children}</div>
}

type Props = { title: string; children: ReactNode; brand?: string; actions?: ReactNode }

/** A page with one thing to say: no steps, no way to get lost. */
export function QuietPage({ title, children, brand, actions }: Props) {
  return (
    <main className={styles.page}>
      {brand ? <p className={styles.brand}>{brand}</p> : null}
      <h1 tabIndex={-1}>{title}</h1>
      <div className={styles.text}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </main>
  )
}
