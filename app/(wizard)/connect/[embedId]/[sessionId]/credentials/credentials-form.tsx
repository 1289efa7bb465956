'use client'

import { useActionState } from 'react'
import {
  CredentialsFields,
  type FormProps,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-fields.tsx'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

/** Works as a plain form before its script has come. The secret goes one way: no default, no state, no answer. */
export function CredentialsForm(props: FormProps) {
  const { action, known, otherInstance, seenVersion } = props
  const first: FormState = {
    ...NOTHING_YET,
    errors: known,
    ...(otherInstance && { otherInstance }),
  }
  const [posted, dispatch] = useActionState(action, first)
  // A version of its own begins anew; only here, since an answer to a plain form finds its way back by the keys above.
  return <CredentialsFields key={seenVersion ?? 0} {...{ ...props, posted, dispatch }} />
}
