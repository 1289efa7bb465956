'use server'

import { redirect } from 'next/navigation'
import { beginTest } from '#app/(wizard)/_parts/begin-test.ts'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { swapCredentials } from '#lib/connections/swap-credentials.ts'
import { assertSameOrigin, requireWizardSession } from '#lib/session.ts'

/** Puts the two values into each other's place and tests them: a repair we can make. */
export async function swapAndTest(
  embedId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  await assertSameOrigin()
  const session = await requireWizardSession(embedId, sessionId)
  const swapped = await swapCredentials(session.context, { sessionId, connectionId })
  redirect(
    swapped.ok
      ? await beginTest(session, connectionId)
      : stepAddress(session, 'credentials', connectionId),
  )
}
