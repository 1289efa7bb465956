'use client'

import { useState, type RefObject } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  FIELD_NAMES,
  type FieldName,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import type { Placed } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/place-pasted.ts'
import { typedIn } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/use-live.ts'

/** A field's text that we replaced; what stood in all three before stays in the browser's memory until it is undone. */
export type Repair = { at: FieldName; before: CredentialsValues } & (
  | { kind: 'swapped' | 'undone' }
  | { kind: 'used'; munchkinId: string }
  | ({ kind: 'pasted'; isChanged: boolean } & Pick<Placed, 'filled' | 'leftOut'>)
)

type Paste = { field: FieldName; before: CredentialsValues } & Placed

export function useRepairs(
  element: RefObject<HTMLFormElement | null>,
  form: UseFormReturn<CredentialsValues>,
) {
  const [repair, setRepair] = useState<Repair | null>(null)
  /** Of the Client Id beside which it stood. */
  const [user, setUser] = useState<{ clientId: string; name: string } | null>(null)

  const put = (values: Partial<CredentialsValues>) => {
    for (const name of FIELD_NAMES) {
      const value = values[name]
      if (value !== undefined)
        form.setValue(name, value, {
          shouldDirty: true,
          shouldValidate: form.formState.isSubmitted,
        })
    }
  }
  return {
    repair,
    /** The Authorized User pasted along with this Client Id. */
    userOf: (clientId: string) => (user?.clientId === clientId ? user.name : null),
    forget: () => setRepair(null),
    use: (munchkinId: string) => {
      if (!element.current) return
      const before = typedIn(element.current)
      put({ endpoint: munchkinId })
      setRepair({ kind: 'used', at: 'endpoint', before, munchkinId })
    },
    swap: () => {
      if (!element.current) return
      const before = typedIn(element.current)
      put({ clientId: before.clientSecret.trim(), clientSecret: before.clientId.trim() })
      setRepair({ kind: 'swapped', at: 'clientSecret', before })
    },
    fillIn: ({ field, before, values, filled, leftOut, authorizedUser }: Paste) => {
      put(values)
      if (authorizedUser) setUser({ clientId: values.clientId, name: authorizedUser })
      const isChanged = FIELD_NAMES.some((name) => values[name] !== before[name])
      setRepair({ kind: 'pasted', at: field, before, filled, leftOut, isChanged })
    },
    undo: () => {
      if (repair === null) return
      put(repair.before)
      setUser(null)
      setRepair({ kind: 'undone', at: repair.at, before: repair.before })
      form.setFocus(repair.at)
    },
  }
}
