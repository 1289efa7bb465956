import type { State } from '#app/demo/states/states.ts'
import styles from './states.module.css'

/** The link to a state, and a preview that the browser loads when it is unfolded. */
export function StateRow({ state, query }: { state: State; query: string }) {
  const { name, title, framed } = state
  const href = `/demo/states/${name}?${query}`
  return (
    <li className={styles.state}>
      <a href={href} target="_blank" rel="noreferrer" className={styles.link}>
        {title}
      </a>
      <code className={styles.name}>{name}</code>
      {framed === false ? null : (
        <details className={styles.preview}>
          <summary className={styles.summary}>Preview: {title}</summary>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of ours, with its cookie and its scripts */}
          <iframe src={href} title={title} loading="lazy" className={styles.frame} />
        </details>
      )}
    </li>
  )
}
