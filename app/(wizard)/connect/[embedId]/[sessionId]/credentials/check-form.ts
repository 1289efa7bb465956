import { secretFrom, type Secret } from '#lib/marketo/secret.ts'
import {
  credentialsSchema,
  type CredentialsRules,
  type CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import type { FormState } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

export type CheckedForm = {
  errors: FormState['errors']
  /** What is fit to be kept, errors or not. */
  values: { endpoint: string; clientId: string; clientSecret: Secret | null }
}

export function checkForm(typed: CredentialsValues, rules: CredentialsRules): CheckedForm {
  const parsed = credentialsSchema(rules).safeParse(typed)
  const errors: FormState['errors'] = {}
  for (const { path, message } of parsed.error?.issues ?? []) {
    errors[path[0] as keyof CredentialsValues] ??= { type: 'server', message }
  }
  // What is too long to be a value is not kept; what stands beside it is.
  const usable = (name: keyof CredentialsValues) =>
    errors[name]?.message === 'tooLong' ? '' : typed[name].trim()
  const clientSecret = usable('clientSecret')
  return {
    errors,
    values: {
      endpoint: usable('endpoint'),
      clientId: usable('clientId'),
      clientSecret: clientSecret === '' ? null : secretFrom(clientSecret),
    },
  }
}
