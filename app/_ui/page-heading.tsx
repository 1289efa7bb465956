import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

type Props = { title: ReactNode; lead?: ReactNode; above?: ReactNode }

/** The screen's one heading, its one sentence, and above it what kind of news this is. */
export function PageHeading({ title, lead, above }: Props) {
  return (
    <div className={styles.heading}>
      {above ? <div className={styles.above}>{above}</div> : null}
      <h1 tabIndex={-1}>{title}</h1>
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </div>
  )
}
