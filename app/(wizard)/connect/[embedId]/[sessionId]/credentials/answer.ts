import type { SaveResult } from '#lib/connections/save-credentials.ts'
import { errorTexts } from '#app/error-texts.ts'
import type {
  FieldName,
  FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

/**
 * What the form answers when values were not taken, or were kept and cannot be tested. `version`: the newest that is
 * saved by now; a form that saved it goes on from there, one that did not has to choose.
 */
export async function answerTo(
  saved: SaveResult,
  errors: FormState['errors'],
  version: number | null,
): Promise<FormState> {
  const state: FormState = { errors, problem: null, ...(version === null ? {} : { version }) }
  if (saved.ok) return state
  switch (saved.reason) {
    case 'changed_elsewhere':
      return { errors, problem: null, ...(version === null ? {} : { changed: version }) }
    case 'not_editable':
    case 'not_found':
      return { ...state, problem: await errorTexts('not_editable') }
    case 'other_instance': {
      const { existing, entered } = saved
      return { ...state, otherInstance: { existing, entered } }
    }
    default: {
      const [field, message] = AT_FIELD[saved.reason]
      const has = Object.keys(errors).length > 0
      return has ? state : { ...state, errors: { [field]: { type: 'server', message } } }
    }
  }
}

const AT_FIELD = {
  endpoint_missing: ['endpoint', 'missing'],
  endpoint_unusable: ['endpoint', 'unusable.other'],
  no_saved_secret: ['clientSecret', 'missing'],
  both_needed: ['clientSecret', 'both'],
} as const satisfies Record<string, [FieldName, string]>
