'use server'

import { nameConnection } from '#lib/connections/name-connection.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'
import type { NameState } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/name-form.tsx'

/** Names the connection for the people of the tenant. */
export async function giveName(
  embedId: string,
  sessionId: string,
  connectionId: string,
  _before: NameState,
  form: FormData,
): Promise<NameState> {
  await assertSameOrigin()
  const { context } = await requireWizardSession(embedId, sessionId)
  const typed = form.get('name')
  const name = typeof typed === 'string' ? typed : ''
  const named = await nameConnection(context, connectionId, name)
  return named.ok
    ? { name, problem: null, isSaved: true }
    : { name, problem: named.reason, isSaved: false }
}
