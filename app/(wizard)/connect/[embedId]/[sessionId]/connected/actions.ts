'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { nameConnection } from '#lib/connections/name-connection.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'
import type { NameState } from '#app/(wizard)/connect/[embedId]/[sessionId]/connected/name-form.tsx'

/** Tests a working connection once more; it keeps working while that goes on. */
export async function testAgain(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId)
  redirect(await beginTest(session, connectionId))
}

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
