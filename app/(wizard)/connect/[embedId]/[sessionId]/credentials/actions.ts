'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { pointedAt } from '#app/(wizard)/_parts/pointed-at.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import {
  assertSameOrigin,
  isPlainForm,
  requireWizardSession,
  wizardSession,
  type WizardSession,
} from '#lib/session.ts'
import { answerTo } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/answer.ts'
import { checkForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/check-form.ts'
import { credentialsRules } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'
import { readForm } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/read-form.ts'
import { sessionEnded } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/session-ended.ts'
import { troubleOf } from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/trouble-of.ts'

/** Keeps what was entered, then tests it. Values that cannot be tested are kept all the same, and answered by codes. */
export async function submitCredentials(
  embedId: string,
  sessionId: string,
  connection: string | null,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  let next
  try {
    await assertSameOrigin()
    // The page of a plain form is gone already; one with a script keeps what is typed in it.
    const ask = (await isPlainForm()) ? requireWizardSession : wizardSession
    const session = await ask(embedId, sessionId)
    if (session === null) return { ...NOTHING_YET, problem: await sessionEnded() }
    const kept = await keep(session, connection, form)
    if (kept.connectionId === null) return kept.state
    next = await beginTest(pointedAt(session, kept.connectionId), kept.connectionId)
  } catch (error) {
    return troubleOf(error)
  }
  redirect(next)
}

type Kept = { connectionId: string } | { connectionId: null; state: FormState }

async function keep(
  session: WizardSession,
  connection: string | null,
  form: FormData,
): Promise<Kept> {
  const { context, sessionId } = session
  const view = await chosenConnection(session, connection)
  const { mode } = session.connectSession
  const { typed, authorizedUser, seenVersion, isInstanceConfirmed, placed } = readForm(form)
  const { errors, values } = checkForm(typed, credentialsRules(mode, view?.draft ?? null))
  const saved = await saveCredentials(context, {
    ...values,
    ...{ sessionId, connectionId: view?.id ?? null, mode, seenVersion },
    ...(authorizedUser === undefined ? {} : { authorizedUser }),
    instanceConfirmed: isInstanceConfirmed,
  })
  if (saved.ok && Object.keys(errors).length === 0) return { connectionId: saved.connectionId }
  const id = 'connectionId' in saved ? saved.connectionId : (view?.id ?? null)
  const now = id === null ? null : await readConnection(context, id)
  const state = await answerTo(saved, errors, now?.draft?.version ?? null)
  return { connectionId: null, state: { ...state, ...(placed ? { placed } : {}) } }
}
