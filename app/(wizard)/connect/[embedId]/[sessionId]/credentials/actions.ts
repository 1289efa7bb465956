'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { chosenConnection } from '#app/(wizard)/_parts/chosen-connection.ts'
import { errorTexts } from '#app/error-texts.ts'
import { saveCredentials } from '#lib/connections/save-credentials.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import { faultCode } from '#lib/fault.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { assertSameOrigin, requireWizardSession, type WizardSession } from '#lib/session.ts'
import {
  credentialsRules,
  credentialsSchema,
  type CredentialsValues,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/credentials-schema.ts'
import {
  NOTHING_YET,
  type FormState,
} from '#app/(wizard)/connect/[embedId]/[sessionId]/credentials/form-state.ts'

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
    const session = await requireWizardSession(embedId, sessionId)
    const view = await chosenConnection(session, connection)
    const kept = await keep(session, view, typedIn(form))
    if (kept.connectionId === null) return kept.state
    next = await beginTest(pointedAt(session, kept.connectionId), kept.connectionId)
  } catch (error) {
    const code = faultCode(error)
    if (!code) throw error
    return { ...NOTHING_YET, problem: await errorTexts(code) }
  }
  redirect(next)
}

/** Saving made the connection the session's own. */
const pointedAt = (session: WizardSession, connectionId: string): WizardSession => ({
  ...session,
  connectSession: { ...session.connectSession, connectionId },
})

type Kept = { connectionId: string } | { connectionId: null; state: FormState }

async function keep(
  session: WizardSession,
  view: ConnectionView | null,
  typed: CredentialsValues,
): Promise<Kept> {
  const { mode } = session.connectSession
  const rules = credentialsRules(mode, view?.draft ?? null)
  const parsed = credentialsSchema(rules).safeParse(typed)
  const errors: FormState['errors'] = {}
  for (const { path, message } of parsed.error?.issues ?? []) {
    errors[path[0] as keyof CredentialsValues] ??= { type: 'server', message }
  }
  // What is too long to be a value is not kept; what stands beside it is.
  const usable = (name: keyof CredentialsValues) =>
    errors[name]?.message === 'tooLong' ? '' : typed[name].trim()
  const clientSecret = usable('clientSecret')
  const saved = await saveCredentials(session.context, {
    sessionId: session.sessionId,
    connectionId: view?.id ?? null,
    endpoint: usable('endpoint'),
    clientId: usable('clientId'),
    clientSecret: clientSecret === '' ? null : secretFrom(clientSecret),
    mode,
  })
  if (saved.ok && parsed.success) return { connectionId: saved.connectionId }
  return { connectionId: null, state: await refusal(saved, errors) }
}

async function refusal(
  saved: Awaited<ReturnType<typeof saveCredentials>>,
  errors: FormState['errors'],
): Promise<FormState> {
  if (saved.ok || Object.keys(errors).length > 0) return { errors, problem: null }
  switch (saved.reason) {
    case 'endpoint_missing':
      return { errors: { endpoint: { type: 'server', message: 'missing' } }, problem: null }
    case 'endpoint_unusable':
      return { errors: { endpoint: { type: 'server', message: 'unusable.other' } }, problem: null }
    case 'no_saved_secret':
      return { errors: { clientSecret: { type: 'server', message: 'missing' } }, problem: null }
    case 'not_editable':
    case 'not_found':
      return { errors: {}, problem: await errorTexts('not_editable') }
  }
}

function typedIn(form: FormData): CredentialsValues {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  return {
    endpoint: text('endpoint'),
    clientId: text('clientId'),
    clientSecret: text('clientSecret'),
  }
}
