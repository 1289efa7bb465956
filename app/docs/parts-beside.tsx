import type { ReactNode } from 'react'
import { Disclosure } from '#app/_ui/disclosure.tsx'
import type { Words } from '#lib/messages/words.ts'
import styles from './parts-beside.module.css'

type Props = {
  w: Words
  /** The names after `#`, and what the parts are called. */
  parts: Part[]
  /** How far apart its parts stand. */
  className?: string | undefined
  children: ReactNode
}

type Part = { id: string; title: string }

/** What a page says, and a list of its parts: beside it where there is room, to unfold above it elsewhere. */
export function PartsBeside({ w, parts, className = '', children }: Props) {
  const title = w.t('docs.page.onPage')
  return (
    <>
      <nav className={styles.above} aria-label={title}>
        <Disclosure summary={title}>
          <Links parts={parts} />
        </Disclosure>
      </nav>
      <div className={styles.columns}>
        <article className={className}>{children}</article>
        <nav className={styles.beside} aria-labelledby="on-this-page">
          <p id="on-this-page">{title}</p>
          <Links parts={parts} />
        </nav>
      </div>
    </>
  )
}

const Links = ({ parts }: { parts: Part[] }) => (
  <ul className={styles.parts}>
    {parts.map(({ id, title }) => (
      <li key={id}>
        <a href={`#${id}`}>{title}</a>
      </li>
    ))}
  </ul>
)
