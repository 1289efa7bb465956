'use client'

import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { Look } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts'
import type {
  CredentialsRules,
  CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import { FIELD_NAMES } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

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

/** The look at what is typed: renewed by `look()`, and once after hydration if something was typed before. */
export function useLook(form: RefObject<HTMLFormElement | null>, mode: CredentialsRules['mode']) {
  const [seen, setSeen] = useState<Look | null>(null)
  const look = useCallback(() => {
    void import('#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-look.ts').then(
      ({ lookAt }) => {
        if (form.current) setSeen(lookAt(typedIn(form.current), mode))
      },
    )
  }, [form, mode])
  useEffect(() => {
    const here = form.current
    const wasTyped = FIELD_NAMES.some((name) => {
      const field = here && input(here, name)
      return field && field.value !== field.defaultValue
    })
    if (wasTyped) look()
  }, [form, look])
  return { seen, look }
}
