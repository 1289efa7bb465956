import { after } from 'next/server'
import type { Route } from 'next'
import { performTest } from '#lib/connections/perform-test.ts'
import { testThroughLink } from '#lib/links/test-through-link.ts'
import type { AdminSession } from '#lib/session.ts'

/** Starts a test that goes on after the response, and says which page to show: itself, or what is in its way. */
export async function beginLinkTest(session: AdminSession): Promise<Route> {
  const here = `/admin-link/${session.link.id}` as Route
  const started = await testThroughLink(session, session.w.locale)
  if (started.ok) {
    const { context } = session
    if (!started.alreadyRunning) after(() => performTest(context, started.runId))
    return `${here}?run=${started.runId}` as Route
  }
  if (started.reason === 'rate_limited') {
    return `${here}?wait=${started.retryAfterSeconds}` as Route
  }
  return `${here}?at=values#step-values` as Route
}
