'use client'

import { unstable_isUnrecognizedActionError as isUnrecognized } from 'next/navigation'
import {
  useActionState,
  useState,
  useTransition,
  type ComponentProps,
  type SubmitEvent,
} from 'react'
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

/** The same for a form whose action answers with a state. `dispatch` is the form's action where no script has come. */
export function useKeptState<State>(
  action: (state: State, values: FormData) => Promise<State>,
  initial: Awaited<State>,
) {
  const [posted, dispatch] = useActionState(action, initial)
  const [answered, setAnswered] = useState<State | null>(null)
  const state = answered ?? posted
  const kept = useKept(async (values) => setAnswered(await action(state, values)))
  return { state, dispatch, ...kept }
}

/** Sends the form's values by `send`, and has words for when nobody was reached. */
function useKept(send: (values: FormData) => Promise<void>) {
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

/** What an action threw and the server knows of: a redirect, or a bug that it has logged. */
export const hasDigest = (error: unknown) =>
  typeof error === 'object' && error !== null && 'digest' in error
