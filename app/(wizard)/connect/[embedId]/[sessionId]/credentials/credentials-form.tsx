'use client'

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  type ReactNode,
  type SubmitEvent,
} from 'react'
import { useForm, type Resolver } from 'react-hook-form'
import { Button } from '#app/_ui/button.tsx'
import { Field, describedBy, inputClass } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'
import { RichText, type RichPart } from '#app/_ui/rich-text.tsx'
import type {
  CredentialsRules,
  CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { EndpointNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/endpoint-note.tsx'
import { fill } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/fill.ts'
import {
  FIELD_NAMES,
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { FormWords } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-words.ts'
import { SwapNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/swap-note.tsx'
import { SecretInput } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/secret-input.tsx'
import { ShapeNote } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/shape-note.tsx'
import {
  typedIn,
  useLook,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-look.ts'
import styles from './credentials-form.module.css'

type Props = {
  action: (state: FormState, values: FormData) => Promise<FormState>
  rules: CredentialsRules
  words: FormWords
  /** What the draft holds and may be shown. */
  saved: { endpoint: string; clientId: string }
  hints: { clientId: readonly RichPart[]; clientSecret: readonly RichPart[] }
  /** The codes of problems known before anything is typed. */
  known: FormState['errors']
}

/** No password manager shall offer to fill these in, or to keep them. */
const PRIVATE = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const

/** Works as a plain form before its script has come. The secret goes one way: no default, no state, no answer. */
export function CredentialsForm({ action, rules, words, saved, hints, known }: Props) {
  const element = useRef<HTMLFormElement>(null)
  const [state, dispatch, isPending] = useActionState(action, { ...NOTHING_YET, errors: known })
  const resolver: Resolver<CredentialsValues> = async (...given) => {
    const { credentialsResolver } =
      await import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-resolver.ts')
    return credentialsResolver(rules)(...given)
  }
  const form = useForm<CredentialsValues>({ errors: state.errors, resolver })
  const { errors } = form.formState
  const { seen, look } = useLook(element, rules.mode)

  useEffect(() => {
    const first = FIELD_NAMES.find((name) => state.errors[name])
    if (first) form.setFocus(first)
  }, [state, form])

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    const sent = event.currentTarget
    void form.handleSubmit(() => {
      if (!isPending) startTransition(() => dispatch(new FormData(sent)))
    })(event)
  }
  const put = (values: Partial<CredentialsValues>) => {
    for (const name of FIELD_NAMES) {
      const value = values[name]
      if (value !== undefined)
        form.setValue(name, value, {
          shouldDirty: true,
          shouldValidate: form.formState.isSubmitted,
        })
    }
    look()
  }
  const swap = () => {
    if (!element.current) return
    const { clientId, clientSecret } = typedIn(element.current)
    put({ clientId: clientSecret.trim(), clientSecret: clientId.trim() })
  }

  const endpointNote =
    seen && seen.endpoint.state !== 'empty' ? (
      <EndpointNote
        look={seen.endpoint}
        words={words}
        isSaid={Boolean(errors.endpoint)}
        onUse={(munchkinId) => put({ endpoint: munchkinId })}
      />
    ) : null
  const clientIdNote =
    seen?.clientId && !seen.isSwapped ? (
      <ShapeNote shape={seen.clientId} texts={words.shapes.clientId} />
    ) : null
  const secretNote = seen?.isSwapped ? (
    <SwapNote words={words} onSwap={swap} />
  ) : seen?.clientSecret ? (
    <ShapeNote shape={seen.clientSecret} texts={words.shapes.clientSecret} />
  ) : null

  const control = (name: keyof CredentialsValues, note: ReactNode) => ({
    ...form.register(name),
    ...PRIVATE,
    id: name,
    'aria-invalid': errors[name] ? true : undefined,
    'aria-describedby': describedBy(name, { error: Boolean(errors[name]), live: note !== null }),
  })
  const said = (name: keyof CredentialsValues) => {
    const [code, ...values] = errors[name]?.message?.split(':') ?? []
    const text = code && words.errors[`${name}.${code}`]
    return text ? <RichText parts={fill(text, ...values)} /> : undefined
  }

  return (
    <form
      ref={element}
      action={dispatch}
      onSubmit={send}
      onInput={look}
      className={styles.form}
      noValidate
    >
      {state.problem ? (
        <Notice tone="bad" role="alert">
          <b>{state.problem.title}</b>
          <p>{state.problem.text}</p>
        </Notice>
      ) : null}
      <Field
        id="endpoint"
        label={words.endpoint.label}
        hint={<RichText parts={words.endpoint.hint} />}
        error={said('endpoint')}
        live={endpointNote}
      >
        <input
          {...control('endpoint', endpointNote)}
          type="text"
          inputMode="url"
          defaultValue={saved.endpoint}
          className={inputClass({ value: true })}
        />
      </Field>
      <Field
        id="clientId"
        label={words.clientId.label}
        hint={<RichText parts={hints.clientId} />}
        error={said('clientId')}
        live={clientIdNote}
      >
        <input
          {...control('clientId', clientIdNote)}
          type="text"
          defaultValue={saved.clientId}
          className={inputClass({ value: true })}
        />
      </Field>
      <Field
        id="clientSecret"
        label={words.clientSecret.label}
        hint={<RichText parts={hints.clientSecret} />}
        error={said('clientSecret')}
        live={secretNote}
      >
        <SecretInput {...control('clientSecret', secretNote)} show={words.show} hide={words.hide} />
      </Field>
      <div>
        <Button kind="primary" aria-disabled={isPending || undefined}>
          {isPending ? words.busy : words.submit}
        </Button>
      </div>
    </form>
  )
}
