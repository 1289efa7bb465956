'use client'

import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type FormEvent,
  type RefObject,
} from 'react'
import type { Look } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'
import type {
  CredentialsRules,
  CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  FIELD_NAMES,
  type FieldName,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { liveNotes } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/live-notes.tsx'
import { loadResolver } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/late-resolver.ts'
import type { Placed } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/place-pasted.ts'

const input = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement | null

export function typedIn(form: HTMLFormElement): CredentialsValues {
  const value = (name: string) => input(form, name)?.value ?? ''
  return {
    endpoint: value('endpoint'),
    clientId: value('clientId'),
    clientSecret: value('clientSecret'),
  }
}

/** Loaded with the first touch of the form, so that the first screen stays small; null where it cannot be had. */
const load = async () => {
  try {
    const [{ lookAt }, { placePasted }, { liveNotes }] = await Promise.all([
      import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'),
      import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/place-pasted.ts'),
      import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/live-notes.tsx'),
      loadResolver(),
    ])
    return { lookAt, placePasted, liveNotes }
  } catch {
    return null
  }
}

/** How long nothing is typed before something is said of it, so that no half of a value is judged. */
const PAUSE = 600
/** Nobody types so many characters at once. */
const PASTED_LENGTH = 20

/** What was seen, and how it is said. */
type Seen = { look: Look; liveNotes: typeof liveNotes }

type Paste = { field: FieldName; before: CredentialsValues } & Placed

/**
 * The look at what is typed: renewed by `look()` at once, while typing after a pause, and once after hydration if
 * something was typed before. `placed` is told what a text pasted into one field gives to all three.
 */
export function useLive(
  form: RefObject<HTMLFormElement | null>,
  mode: CredentialsRules['mode'],
  on: { placed: (paste: Paste) => void; typed: () => void },
) {
  const [seen, setSeen] = useState<Seen | null>(null)
  const before = useRef<CredentialsValues | null>(null)
  const pasted = useRef<string | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)

  const isPressed = useRef(false)
  const isDue = useRef(false)

  const look = useCallback(() => {
    clearTimeout(pause.current)
    pause.current = undefined
    // What is said below a field moves what stands under it: not while something there is being pressed.
    if (isPressed.current) {
      isDue.current = true
      return
    }
    void load().then((parts) => {
      if (!form.current || !parts) return
      before.current = typedIn(form.current)
      const { lookAt, liveNotes } = parts
      setSeen({ look: lookAt(before.current, mode), liveNotes })
    })
  }, [form, mode])

  useEffect(() => {
    const here = form.current
    const wasTyped = FIELD_NAMES.some((name) => {
      const field = here && input(here, name)
      return field && field.value !== field.defaultValue
    })
    if (wasTyped) look()
    return () => clearTimeout(pause.current)
  }, [form, look])

  const place = async (text: string, field: FieldName, stood: CredentialsValues) => {
    const placed = (await load())?.placePasted(text, field, stood)
    if (placed) on.placed({ field, before: stood, ...placed })
    look()
  }
  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    const { name } = target as HTMLInputElement
    const field = FIELD_NAMES.find((each) => each === name)
    if (!form.current || !field) return
    on.typed()
    const now = typedIn(form.current)
    const stood = before.current ?? { ...now, [field]: input(form.current, field)?.defaultValue }
    before.current = now
    const grew = now[field].length - stood[field].length >= PASTED_LENGTH
    const text = pasted.current ?? (grew ? now[field] : null)
    pasted.current = null
    if (text !== null) return void place(text, field, stood)
    clearTimeout(pause.current)
    pause.current = setTimeout(look, PAUSE)
  }
  /** A paste keeps its line ends here alone: the field drops them. */
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    pasted.current = clipboardData.getData('text/plain')
    setTimeout(() => (pasted.current = null))
    if (form.current) before.current = typedIn(form.current)
  }
  const onBlur = () => {
    if (pause.current !== undefined) look()
  }
  const onPointerDown = () => {
    isPressed.current = true
    const end = () => {
      isPressed.current = false
      // The click comes first.
      if (isDue.current) setTimeout(look)
      isDue.current = false
    }
    addEventListener('pointerup', end, { once: true })
    addEventListener('pointercancel', end, { once: true })
  }
  return {
    seen,
    look,
    listeners: { onInput, onPaste, onBlur, onPointerDown, onFocus: () => void load() },
  }
}
