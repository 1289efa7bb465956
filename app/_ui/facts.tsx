import type { ReactNode } from 'react'
import styles from './facts.module.css'

export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>
}

type FactProps = { name: string; hint?: string; children: ReactNode }

export function Fact({ name, hint, children }: FactProps) {
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>
        {typeof children === 'string' ? <bdi>{children}</bdi> : children}
        {hint ? <span className={styles.hint}>{hint}</span> : null}
      </dd>
    </>
  )
}
