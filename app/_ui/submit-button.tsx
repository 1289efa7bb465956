'use client'

import { useState, type ComponentProps, type MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '#app/_ui/button.tsx'
import { useErrorWords } from '#app/_ui/error-words.tsx'
import styles from './button.module.css'

type Props = ComponentProps<typeof Button> & { pending?: string }

/**
 * Sends its form once: while that is on its way, a second press does nothing. Offline it says so and leaves the page as
 * it is, with all that is typed in it. Without script it is a plain button.
 */
export function SubmitButton({ pending, children, ...button }: Props) {
  const { pending: isPending } = useFormStatus()
  const [isAway, setIsAway] = useState(false)
  const words = useErrorWords()
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    setIsAway(false)
    if (!isPending && navigator.onLine) return
    event.preventDefault()
    if (isPending) return
    const { currentTarget: pressed } = event
    // A browser without a network may reach us all the same, on its own machine.
    void fetch('/icon.svg', { cache: 'no-store' }).then(
      () => pressed.form?.requestSubmit(pressed),
      () => setIsAway(true),
    )
  }
  return (
    <>
      <Button {...button} aria-disabled={isPending || undefined} onClick={press}>
        {children}
      </Button>
      {pending ? (
        <span role="status" className="visually-hidden">
          {isPending ? pending : ''}
        </span>
      ) : null}
      {isAway ? (
        <p role="alert" className={styles.away}>
          {words.press}
        </p>
      ) : null}
    </>
  )
}
