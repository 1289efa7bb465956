'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '#app/_ui/button.tsx'

type Props = ComponentProps<typeof Button> & { pending?: string }

/** Sends its form once: while that is on its way, a second press does nothing. Without script it is a plain button. */
export function SubmitButton({ pending, children, ...button }: Props) {
  const { pending: isPending } = useFormStatus()
  const press = (event: MouseEvent) => isPending && event.preventDefault()
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
    </>
  )
}
