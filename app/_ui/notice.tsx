import type { ComponentProps, ReactNode } from 'react'
import { CircleAlert, CircleCheck, Clock, Info, TriangleAlert } from '#app/_ui/icons.tsx'
import type { Tone } from '#app/_ui/badge.tsx'
import styles from './notice.module.css'

const ICONS = { good: CircleCheck, warn: TriangleAlert, bad: CircleAlert, wait: Clock, plain: Info }

type Props = { tone: Tone; children: ReactNode } & Pick<
  ComponentProps<'div'>,
  'id' | 'role' | 'tabIndex'
>

export function Notice({ tone, children, ...rest }: Props) {
  const Icon = ICONS[tone]
  return (
    <div className={`${styles.notice} ${styles[tone]}`} {...rest}>
      <Icon size={18} aria-hidden />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
