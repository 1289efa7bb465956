import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

/** `danger` ends something that cannot be brought back. */
type Kind = 'primary' | 'secondary' | 'quiet' | 'danger'
type Look = { kind?: Kind; small?: boolean }

const classes = ({ kind = 'secondary', small }: Look) =>
  [styles.button, styles[kind], small && styles.small].filter(Boolean).join(' ')

export function Button({
  kind,
  small,
  ...rest
}: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="submit" {...rest} className={classes({ kind, small })} />
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind,
  small,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'>) {
  return <a {...rest} className={classes({ kind, small })} />
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
