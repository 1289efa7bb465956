import 'server-only'
import { readConnection } from '#lib/connections/read-connection.ts'
import { startTest, type StartResult } from '#lib/connections/start-test.ts'
import type { LinkSession } from '#lib/links/link-session.ts'

/**
 * Tests what the link is for: values that came through it, or what the fix was found with. `performTest` performs it
 * after the response.
 */
export async function testThroughLink(
  { context, embedSession: { sessionId, theme }, view, run }: LinkSession,
  locale: string,
): Promise<StartResult | { ok: false; reason: 'not_in_scope' }> {
  if (!view.mayTest) return { ok: false, reason: 'not_in_scope' }
  const { connectionId } = view
  const wish = { connectionId, sessionId, locale, theme }
  if (view.draft?.isOwn === true || run === null) return startTest(context, wish)
  const connection = await readConnection(context, connectionId)
  const isOfThoseInUse = connection?.activeCredentialsId === run.credentialsId
  return startTest(context, isOfThoseInUse ? { ...wish, credentials: 'active' } : wish)
}
