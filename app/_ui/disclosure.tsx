import type { ReactNode } from 'react'
import { ChevronRight } from '#app/_ui/icons.tsx'
import styles from './disclosure.module.css'

type Props = { summary: ReactNode; children: ReactNode; id?: string; isButton?: boolean }

export function Disclosure({ summary, children, id, isButton }: Props) {
  return (
    <details className={`${styles.details} ${isButton ? styles.asButton : ''}`} id={id}>
      <summary className={styles.summary}>
        <ChevronRight size={16} aria-hidden />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
