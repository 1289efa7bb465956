import styles from './text-box.module.css'

/** A text to read whole before it is copied; scrolled with the keyboard, too. */
export function TextBox({ label, text }: { label: string; text: string }) {
  return (
    <div className={styles.box} tabIndex={0} role="group" aria-label={label}>
      {text}
    </div>
  )
}
