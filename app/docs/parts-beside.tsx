import type { ReactNode } from 'react'
import type { Words } from '#lib/messages/words.ts'
import styles from './parts-beside.module.css'

type Props = {
  w: Words
  /** The names after `#`, and what the parts are called. */
  parts: { id: string; title: string }[]
  /** How wide its text runs, and how far apart its parts stand. */
  className: string | undefined
  children: ReactNode
}

/** What a page says, and a list of its parts, where there is room for one beside it. */
export function PartsBeside({ w, parts, className, children }: Props) {
  return (
    <div className={styles.columns}>
      <article className={className}>{children}</article>
      <nav className={styles.parts} aria-labelledby="on-this-page">
        <p id="on-this-page">{w.t('docs.page.onPage')}</p>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
