import type { ReactNode } from 'react'
import styles from './section.module.css'

/** The parts of a page, one under the other. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>
}

type Props = { title?: ReactNode; id?: string; children: ReactNode }

export function Section({ title, id, children }: Props) {
  return (
    <section className={styles.section} id={id}>
      {title ? <h2>{title}</h2> : null}
      {children}
    </section>
  )
}

/** A paragraph at reading width. */
export function Text({ children }: { children: ReactNode }) {
  return <p className={styles.text}>{children}</p>
}

export function Bullets({ children }: { children: ReactNode }) {
  return <ul className={styles.bullets}>{children}</ul>
}

/** Numbered steps with their drawings beside them, and what follows. */
export function Guided({ children }: { children: ReactNode }) {
  return (
    <div className={styles.guided} data-guided>
      {children}
    </div>
  )
}

type BesideProps = { children: ReactNode; aside: ReactNode; after?: ReactNode }

/** The main column, and a drawing beside it where there is room; elsewhere the drawing stands before `after`. */
export function Beside({ children, aside, after }: BesideProps) {
  return (
    <div className={styles.beside}>
      <div className={styles.content}>{children}</div>
      <aside className={styles.aside}>{aside}</aside>
      {after ? <div className={styles.content}>{after}</div> : null}
    </div>
  )
}
