import type { ReactNode } from 'react'
import { ArrowRight } from '#app/_ui/icons.tsx'
import styles from './choice.module.css'

export function Choices({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}

type Props = { href: string; title: string; text: string; badge?: ReactNode }

export function Choice({ href, title, text, badge }: Props) {
  return (
    <li>
      <a className={styles.choice} href={href}>
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.text}>{text}</span>
        </span>
        {badge ?? <ArrowRight size={18} aria-hidden />}
      </a>
    </li>
  )
}
