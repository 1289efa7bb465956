import { after } from 'next/server'
import type { Route } from 'next'
import { stepAddress } from '#app/(wizard)/_parts/step-address.ts'
import { performTest } from '#lib/connections/perform-test.ts'
import { startTest } from '#lib/connections/start-test.ts'
import type { WizardSession } from '#lib/session.ts'

/**
 * Starts a test that goes on after the response, and says which page to show: the test, or what is in its way. It tests
 * the newest values, or those in use.
 */
export async function beginTest(
  session: WizardSession,
  connectionId: string,
  which: { credentials?: 'active' } = {},
): Promise<Route> {
  const { context, sessionId, connectSession, w } = session
  const started = await startTest(context, {
    ...which,
    connectionId,
    sessionId,
    locale: w.locale,
    theme: connectSession.theme,
  })
  if (started.ok) {
    if (!started.alreadyRunning) after(() => performTest(context, started.runId))
    return stepAddress(session, 'test', connectionId)
  }
  if (started.reason === 'rate_limited') {
    return stepAddress(session, 'test', connectionId, { wait: String(started.retryAfterSeconds) })
  }
  const query: Record<string, string> = started.reason === 'secret_gone' ? { secret: 'gone' } : {}
  return stepAddress(session, 'credentials', connectionId, query)
}
