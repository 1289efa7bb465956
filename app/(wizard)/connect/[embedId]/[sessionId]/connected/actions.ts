'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { discardUpdate } from '#lib/connections/discard-update.ts'
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
  const { context } = await requireWizardSession(embedId, sessionId, connectionId)
  const typed = form.get('name')
  const name = typeof typed === 'string' ? typed : ''
  const named = await nameConnection(context, connectionId, name)
  return named.ok
    ? { name, problem: null, isSaved: true }
    : { name, problem: named.reason, isSaved: false }
}

/** Tests what is in use, whatever waits beside it. */
export async function testInUse(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  redirect(await beginTest(session, connectionId, { credentials: 'active' }))
}

/** Drops the values that were entered to replace those in use. */
export async function keepFormer(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const kept = await discardUpdate(session.context, connectionId)
  redirect(stepAddress(session, 'connected', connectionId, kept.ok ? { kept: 'former' } : {}))
}
