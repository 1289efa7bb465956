'use server'

import { redirect } from 'next/navigation'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { confirmConnection } from '#lib/connections/confirm-connection.ts'
import { declineCredentials } from '#lib/connections/decline-credentials.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/** The person of the tenant takes what came through the link. Pressing twice is pressing once. */
export async function takeValues(
  embedId: string,
  sessionId: string,
  connectionId: string,
  credentialsId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const taken = await confirmConnection(session.context, { connectionId, credentialsId })
  if (!taken.ok && taken.reason === 'secret_gone') {
    redirect(stepAddress(session, 'credentials', connectionId, { secret: 'gone' }))
  }
  redirect(stepAddress(session, 'connected', connectionId))
}

/** Not theirs: the values are destroyed, and the link that brought them is over. */
export async function refuseValues(
  embedId: string,
  sessionId: string,
  connectionId: string,
  credentialsId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  await declineCredentials(session.context, { connectionId, credentialsId })
  redirect(stepAddress(session, 'link', connectionId, { declined: 'yes' }))
}
