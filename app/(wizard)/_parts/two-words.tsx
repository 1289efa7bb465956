import styles from './two-words.module.css'

type Props = { title?: string; code: string; hint: string }

/** The two words of a link, large enough to be read out. They are names, not language: never translated. */
export function TwoWords({ title, code, hint }: Props) {
  return (
    <div className={styles.box}>
      {title ? <p className={styles.title}>{title}</p> : null}
      <p className={styles.words} lang="en" translate="no">
        {code}
      </p>
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}
