'use server'

import { redirect } from 'next/navigation'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { disconnectConnection } from '#lib/connections/disconnect-connection.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/** Ends the connection; the same page then says what is still open. */
export async function disconnect(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  await disconnectConnection(session.context, connectionId)
  redirect(stepAddress(session, 'disconnect', connectionId))
}
