'use client'

import { useKeptState } from '#app/_ui/action-form.tsx'
import { Field, describedBy, inputClass } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import type { LinkState } from '#app/(wizard)/connect/[embedId]/[sessionId]/link/link-state.ts'
import {
  MadeLinkSteps,
  type MadeWords,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/link/made-link-steps.tsx'
import styles from './link.module.css'

type Props = {
  action: (state: LinkState, form: FormData) => Promise<LinkState>
  /** What the address field begins with; null where the link is tied already. */
  address: string | null
  /** Whether making one is the next thing to do. */
  isNext: boolean
  /** What making one does to the one before. */
  note: string | null
  /** This page's own address, to make another link. */
  here: string
  words: {
    label: string
    hint: readonly RichPart[]
    make: string
    making: string
    made: MadeWords
  }
}

/** One optional field and one button; after it, the link in place of the form. */
export function LinkForm({ action, address, isNext, note, here, words }: Props) {
  const { state, dispatch, onSubmit, notice } = useKeptState(action, {
    address: address ?? '',
    error: null,
    problem: null,
    made: null,
  })
  if (state.made) return <MadeLinkSteps made={state.made} words={words.made} here={here} />
  return (
    <form action={dispatch} onSubmit={onSubmit} className={styles.form} noValidate>
      {state.problem ? (
        <Notice tone="warn" role="alert">
          <p>{state.problem}</p>
        </Notice>
      ) : null}
      {address === null ? null : (
        <Field
          id="address"
          label={words.label}
          hint={<RichText parts={words.hint} />}
          error={state.error ? <RichText parts={state.error} /> : undefined}
        >
          <input
            id="address"
            name="address"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            defaultValue={state.address}
            key={state.address}
            className={inputClass({ value: true })}
            aria-invalid={state.error ? true : undefined}
            aria-describedby={describedBy('address', { error: state.error !== null })}
          />
        </Field>
      )}
      {note ? <p className={styles.hint}>{note}</p> : null}
      <div>
        <SubmitButton kind={isNext ? 'primary' : 'secondary'} pending={words.making}>
          {words.make}
        </SubmitButton>
        {notice}
      </div>
    </form>
  )
}
