'use client'

import { useEffect, useState } from 'react'
import { Check, Copy } from '#app/_ui/icons.tsx'
import styles from './copy-button.module.css'

type Props = {
  value: string
  /** What the button does, for those who see it and those who hear it. */
  label: string
  copied: string
  iconOnly?: boolean
}

const SHOWN_FOR = 2000

export function CopyButton({ value, label, copied, iconOnly }: Props) {
  const [isDone, setIsDone] = useState(false)
  useEffect(() => {
    if (!isDone) return
    const timer = setTimeout(() => setIsDone(false), SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [isDone])

  const copy = () => {
    void navigator.clipboard?.writeText(value).then(
      () => setIsDone(true),
      () => {},
    )
  }
  const Icon = isDone ? Check : Copy
  const look = [styles.copy, iconOnly && styles.icon, isDone && styles.done]
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      onClick={copy}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
    >
      <Icon size={iconOnly ? 18 : 16} aria-hidden />
      {iconOnly ? null : <span>{isDone ? copied : label}</span>}
      <span className="visually-hidden" role="status">
        {isDone ? copied : ''}
      </span>
    </button>
  )
}
