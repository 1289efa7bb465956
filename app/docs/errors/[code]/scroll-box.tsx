import styles from './verdict.module.css'

/** Text whose lines must not break. It can be reached and moved by the keyboard. */
export function ScrollBox({ label, children }: { label: string; children: string }) {
  return (
    <pre className={styles.box} role="region" aria-label={label} tabIndex={0}>
      <code>{children}</code>
    </pre>
  )
}
