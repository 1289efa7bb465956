import type { ReactNode } from 'react'
import { CopyButton } from '#app/_ui/copy-button.tsx'
import styles from './copy-value.module.css'

type Props = { value: string; label: string; copied: string; prose?: boolean }

/** A value to type elsewhere, with its copy button. `prose`: words and not a machine's value. */
export function CopyValue({ value, label, copied, prose }: Props) {
  return (
    <span className={styles.value}>
      <span className={`${styles.text} ${prose ? styles.words : ''}`}>{value}</span>
      <CopyButton value={value} label={label} copied={copied} iconOnly />
    </span>
  )
}

export function CopyList({ children }: { children: ReactNode }) {
  return <div className={styles.list}>{children}</div>
}
