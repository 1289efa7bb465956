import { errorTexts } from '#app/error-texts.ts'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { faultCode } from '#lib/fault.ts'

/** What the form answers while the service or its database is in trouble; a bug is thrown on. */
export async function troubleOf(error: unknown): Promise<FormState> {
  const code = faultCode(error)
  if (!code) throw error
  return { ...NOTHING_YET, problem: await errorTexts(code) }
}
