import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

type FieldName = keyof CredentialsValues

/** What the action answers: codes, never a value that was typed. */
export type FormState = {
  errors: Partial<Record<FieldName, { type: 'server'; message: string }>>
  /** What stood in the way as a whole; its words, since no code of the form's own fits. */
  problem: { title: string; text: string } | null
}

export const NOTHING_YET: FormState = { errors: {}, problem: null }

export const FIELD_NAMES: readonly FieldName[] = ['endpoint', 'clientId', 'clientSecret']
