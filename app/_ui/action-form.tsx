'use client'

import { unstable_isUnrecognizedActionError as isUnrecognized } from 'next/navigation'
import { useState, useTransition, type ComponentProps, type SubmitEvent } from 'react'
import { useErrorWords } from '#app/_ui/error-words.tsx'
import styles from './button.module.css'

type Props = Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  action: (values: FormData) => Promise<void>
}

/**
 * A form that an action answers. One that cannot be reached says so below the button and leaves the page as it is, with
 * all that is typed in it. Without script it is a plain form.
 */
export function ActionForm({ action, children, ...form }: Props) {
  const { onSubmit, notice } = useKept(action)
  return (
    <form {...form} action={action} onSubmit={onSubmit}>
      {children}
      {notice}
    </form>
  )
}

/** Sends the form's values by `send`, and has words for when nobody was reached. */
export function useKept(send: (values: FormData) => Promise<void>) {
  const [isAway, setIsAway] = useState(false)
  const [isPending, startTransition] = useTransition()
  const words = useErrorWords()
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const values = new FormData(event.currentTarget, event.nativeEvent.submitter)
    setIsAway(false)
    startTransition(async () => {
      try {
        await send(values)
      } catch (error) {
        // A redirect, a bug that the server has logged, or a page older than the server.
        if (hasDigest(error) || isUnrecognized(error)) throw error
        setIsAway(true)
      }
    })
  }
  const notice = isAway ? (
    <p role="alert" className={styles.away}>
      {words.press}
    </p>
  ) : null
  return { onSubmit, notice }
}

const hasDigest = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error
