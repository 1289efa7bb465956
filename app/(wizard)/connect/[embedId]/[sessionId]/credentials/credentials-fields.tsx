'use client'

import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '#app/_ui/button.tsx'
import { Field, describedBy, inputClass } from '#app/_ui/field.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import type {
  CredentialsRules,
  CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { fill } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import {
  FIELD_NAMES,
  type FieldName,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import {
  PlacedNotice,
  ProblemChoices,
  ProblemNotice,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-problem.tsx'
import { lateResolver } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/late-resolver.ts'
import { PRIVATE } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/private-field.ts'
import { problemIn } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/problem-in.ts'
import { SecretInput } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/secret-input.tsx'
import {
  typedIn,
  useLive,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-live.ts'
import { useRepairs } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-repairs.ts'
import {
  useSubmit,
  type FormAction,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-submit.ts'
import styles from './credentials-form.module.css'

export type FormProps = {
  action: FormAction
  rules: CredentialsRules
  words: FormWords
  /** What the draft holds and may be shown. */
  saved: { endpoint: string; clientId: string }
  hints: { clientId: readonly RichPart[]; clientSecret: readonly RichPart[] }
  /** The codes of problems known before anything is typed. */
  known: FormState['errors']
  /** An instance entered for a working connection that has another. */
  otherInstance?: FormState['otherInstance']
  /** Of the draft that is shown; null where there is none. */
  seenVersion: number | null
  /** This page's own address. */
  here: string
  /** Where another connection is set up; null or left out where the page offers none. */
  elsewhere?: string | null
  /** Further fields, before the button. */
  children?: ReactNode
}

const NO_NOTES = { endpoint: null, clientId: null, clientSecret: null }

type Props = FormProps & { posted: FormState; dispatch: (values: FormData) => void }

/** The form as one version of what is saved fills it. */
export function CredentialsFields(props: Props) {
  const { action, rules, words, saved, hints, seenVersion, here } = props
  const element = useRef<HTMLFormElement>(null)
  const submit = useSubmit(action, props.posted, { here, seenVersion }, words)
  const { state, isPending } = submit
  const form = useForm<CredentialsValues>({ errors: state.errors, resolver: lateResolver(rules) })
  const { errors } = form.formState
  const repairs = useRepairs(element, form)
  const live = useLive(element, rules.mode, { placed: repairs.fillIn, typed: repairs.forget })

  useEffect(() => {
    const wrong = FIELD_NAMES.find((name) => state.errors[name])
    if (wrong) form.setFocus(wrong)
  }, [state, form])

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    const sent = event.currentTarget
    const { submitter } = event.nativeEvent
    void form.handleSubmit(() => {
      const values = new FormData(sent, submitter)
      const user = repairs.userOf(typedIn(sent).clientId)
      if (user !== null) values.set('authorizedUser', user)
      submit.send(values)
    })(event)
  }
  const { seen, look } = live
  const notes = seen?.liveNotes({ seen: seen.look, repairs, words, errors, look }) ?? NO_NOTES
  const control = (name: FieldName) => ({
    ...form.register(name),
    ...PRIVATE,
    id: name,
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': describedBy(name, {
      error: Boolean(errors[name]),
      live: notes[name] !== null,
    }),
  })
  const said = (name: FieldName) => {
    const [code, ...values] = errors[name]?.message?.split(':') ?? []
    const text = code && words.errors[`${name}.${code}`]
    return text ? <RichText parts={fill(text, ...values)} /> : undefined
  }
  const field = (name: FieldName, hint: readonly RichPart[], input: ReactNode) => (
    <Field
      id={name}
      label={words[name].label}
      hint={<RichText parts={hint} />}
      error={said(name)}
      live={notes[name]}
    >
      {input}
    </Field>
  )
  const problem = problemIn(state, words, submit.isAnswered)
  const text = (name: FieldName) => ({
    ...control(name),
    type: 'text',
    className: inputClass({ value: true }),
  })
  const useInstead = (munchkinId: string) => {
    repairs.use(munchkinId)
    live.look()
  }

  return (
    <form
      ref={element}
      action={props.dispatch}
      onSubmit={send}
      {...live.listeners}
      className={styles.form}
      noValidate
    >
      <input type="hidden" name="seenVersion" value={submit.version ?? ''} />
      {problem && !submit.isAnswered ? <ProblemNotice {...problem} /> : null}
      {state.placed ? <PlacedNotice placed={state.placed} words={words} /> : null}
      {field(
        'endpoint',
        words.endpoint.hint,
        <input {...text('endpoint')} inputMode="url" defaultValue={saved.endpoint} />,
      )}
      {field(
        'clientId',
        hints.clientId,
        <input {...text('clientId')} defaultValue={saved.clientId} />,
      )}
      {field(
        'clientSecret',
        hints.clientSecret,
        <SecretInput {...control('clientSecret')} show={words.show} hide={words.hide} />,
      )}
      {props.children}
      <div>
        <Button kind="primary" aria-disabled={isPending || undefined}>
          {isPending ? words.busy : words.submit}
        </Button>
      </div>
      {/* Where it was pressed for, and where it moves nothing under the pointer. */}
      {problem && submit.isAnswered ? <ProblemNotice {...problem} /> : null}
      {state.changed !== undefined || state.otherInstance ? (
        <ProblemChoices
          {...{ state, words, here }}
          isTypedHere={submit.isAnswered}
          elsewhere={props.elsewhere ?? null}
          onUse={useInstead}
        />
      ) : null}
    </form>
  )
}
