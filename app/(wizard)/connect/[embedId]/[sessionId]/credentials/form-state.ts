import type { LeftOut } from '#lib/marketo/pasted-values.ts'
import type { CredentialsValues } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'

export type FieldName = keyof CredentialsValues

/** Of a working connection: the instance it has, and the one that was entered for it. */
export type OtherInstance = { existing: string; entered: string }

/** What the action answers: codes, never a value that was typed. */
export type FormState = {
  errors: Partial<Record<FieldName, { type: 'server'; message: string }>>
  /** What stood in the way as a whole; its words, since no code of the form's own fits. */
  problem: { title: string; text: string } | null
  /** The version that another tab saved meanwhile; nothing was overwritten. */
  changed?: number
  otherInstance?: OtherInstance
  /** The draft's version that this answer knows of; without one, what the page knew still holds. */
  version?: number
  /** What a paste filled on the server, where no script did. */
  placed?: { filled: FieldName[]; leftOut: LeftOut[] }
}

export const NOTHING_YET: FormState = { errors: {}, problem: null }

export const FIELD_NAMES: readonly FieldName[] = ['endpoint', 'clientId', 'clientSecret']
