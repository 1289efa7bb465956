import type { ReactNode } from 'react'
import { CircleAlert } from '#app/_ui/icons.tsx'
import styles from './field.module.css'

type Props = {
  id: string
  label: string
  hint?: ReactNode
  error?: ReactNode
  /** What the page says while typing. */
  live?: ReactNode
  children: ReactNode
}

/** A label above, one control, and below it the error in place of the hint. */
export function Field({ id, label, hint, error, live, children }: Props) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>{children}</div>
      <div className={styles.live} id={`${id}-live`} aria-live="polite">
        {live}
      </div>
      {error ? (
        <p className={styles.error} id={`${id}-error`}>
          <CircleAlert size={18} aria-hidden />
          <span>{error}</span>
        </p>
      ) : hint && !live ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

/** What `aria-describedby` of the field's control must say. */
export const describedBy = (id: string, shows: { error: boolean; live?: boolean }) =>
  [shows.live && `${id}-live`, shows.error ? `${id}-error` : !shows.live && `${id}-hint`]
    .filter(Boolean)
    .join(' ')

export const inputClass = (look: { value?: boolean; withButton?: boolean } = {}) =>
  [styles.input, look.value && styles.value, look.withButton && styles.withButton]
    .filter(Boolean)
    .join(' ')
