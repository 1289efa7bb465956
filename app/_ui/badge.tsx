import type { ReactNode } from 'react'
import styles from './badge.module.css'

/** Amber: somebody can fix this. Blue-grey: we wait. Red: broken and certain. Green: proven. */
export type Tone = 'good' | 'warn' | 'bad' | 'wait' | 'plain'

type Props = { tone: Tone; icon?: ReactNode; small?: boolean; children: ReactNode }

export function Badge({ tone, icon, small, children }: Props) {
  return (
    <span className={`${styles.badge} ${styles[tone]} ${small ? styles.small : ''}`}>
      {icon}
      {children}
    </span>
  )
}
