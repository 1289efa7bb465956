'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'

type Props = {
  id: string
  startsOpen: boolean
  isDone: boolean
  /** The part that comes after this one. */
  next: string | null
  className: string | undefined
  summary: ReactNode
  summaryClass: string | undefined
  children: ReactNode
}

/**
 * A part to unfold. When the reader ticks it, the next one unfolds; when somebody else does, nothing moves under the
 * reader's hands.
 */
export function Fold(props: Props) {
  const { id, startsOpen, isDone, next, className, summary, summaryClass, children } = props
  const [isOpen, setIsOpen] = useState(startsOpen)
  const here = useRef<HTMLDetailsElement>(null)
  const wasDone = useRef(isDone)

  useEffect(() => {
    const isNew = isDone && !wasDone.current
    wasDone.current = isDone
    if (!isNew || !here.current?.contains(document.activeElement)) return
    const after = next === null ? null : document.getElementById(next)
    if (!(after instanceof HTMLDetailsElement)) return
    here.current.open = false
    after.open = true
    after.querySelector('summary')?.focus()
  }, [isDone, next])

  return (
    <details
      ref={here}
      id={id}
      className={className}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className={summaryClass}>{summary}</summary>
      {children}
    </details>
  )
}
