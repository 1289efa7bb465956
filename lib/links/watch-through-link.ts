import 'server-only'
import { watchFix, type WatchResult } from '#lib/connections/watch-fix.ts'
import type { LinkSession } from '#lib/links/link-session.ts'

/** The admin of a fix says that it is done: it is tested again by itself, as when the customer says so. */
export async function watchThroughLink({
  context,
  link,
  embedSession: { sessionId },
  view: { connectionId },
}: LinkSession): Promise<WatchResult | { ok: false; reason: 'not_in_scope' }> {
  if (link.scope.kind !== 'fix') return { ok: false, reason: 'not_in_scope' }
  return watchFix(context, { connectionId, sessionId })
}
