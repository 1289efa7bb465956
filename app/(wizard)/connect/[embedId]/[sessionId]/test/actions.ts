'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { cancelTest } from '#lib/connections/cancel-test.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/**
 * Tests what is saved, from any page: nothing has to be typed again, and a working connection keeps working. What
 * repeats a failed test of what is in use tests that again, though other values waited beside it.
 */
export async function startTest(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  const view = await readConnection(session.context, connectionId)
  const before = view?.latestRun
  const isRepeated = before?.report?.verdict.outcome !== 'connected'
  const isInUse = isRepeated && before?.credentialsId === view?.activeCredentialsId
  const isNewer = (view?.draft?.savedAt ?? '') > (before?.startedAt ?? '')
  redirect(
    await beginTest(session, connectionId, isInUse && !isNewer ? { credentials: 'active' } : {}),
  )
}

/** Stops the run; one that has ended meanwhile keeps its result. */
export async function stopTest(
  embedId: string,
  sessionId: string,
  connectionId: string,
  runId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId, connectionId)
  await cancelTest(session.context, { runId, connectionId })
  redirect(stepAddress(session, 'test', connectionId))
}
