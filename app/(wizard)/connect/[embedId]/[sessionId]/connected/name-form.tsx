'use client'

import { useKeptState } from '#app/_ui/action-form.tsx'
import { Field, describedBy, inputClass } from '#app/_ui/field.tsx'
import { SubmitButton } from '#app/_ui/submit-button.tsx'
import styles from './name-form.module.css'

export type NameProblem = 'not_found' | 'name_empty' | 'name_too_long' | 'name_taken'
export type NameState = { name: string; problem: NameProblem | null; isSaved: boolean }

type Props = {
  action: (state: NameState, form: FormData) => Promise<NameState>
  name: string
  words: {
    label: string
    hint: string
    save: string
    saved: string
    problems: Record<NameProblem, string>
  }
}

/** A name for the connection, for those who have several. */
export function NameForm({ action, name, words }: Props) {
  const { state, dispatch, onSubmit, notice } = useKeptState(action, {
    name,
    problem: null,
    isSaved: false,
  })
  const error = state.problem ? words.problems[state.problem] : undefined
  return (
    <form action={dispatch} onSubmit={onSubmit} className={styles.form}>
      <Field id="name" label={words.label} hint={words.hint} error={error}>
        <div className={styles.row}>
          <input
            id="name"
            name="name"
            type="text"
            maxLength={200}
            autoComplete="off"
            defaultValue={state.name}
            className={inputClass()}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy('name', { error: Boolean(error) })}
          />
          <SubmitButton kind="secondary">{words.save}</SubmitButton>
        </div>
      </Field>
      {notice}
      <p role="status" className={styles.saved}>
        {state.isSaved ? words.saved : ''}
      </p>
    </form>
  )
}
