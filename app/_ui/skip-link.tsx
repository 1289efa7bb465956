import styles from './skip-link.module.css'

/** Seen by whoever comes with the keyboard; leads to the element with the id `content`. */
export const SkipLink = ({ label }: { label: string }) => (
  <a className={styles.skip} href="#content">
    {label}
  </a>
)
