import 'server-only'
import { isId } from '#lib/connections/store.ts'
import { inDatabase } from '#lib/db.ts'
import type { BrowserGrant, BrowserSession } from '#lib/generated/prisma/client.ts'

/** Milliseconds: of idleness, and of life altogether. */
export const BROWSER_IDLE_MS = 2 * 60 * 60_000
export const BROWSER_LIFE_MS = 24 * 60 * 60_000
/** `lastSeenAt` is written no oftener than this. */
const SEEN_EVERY_MS = 60_000

type Life = Pick<BrowserSession, 'createdAt' | 'lastSeenAt' | 'revokedAt'>

export function isLive({ createdAt, lastSeenAt, revokedAt }: Life, now: Date): boolean {
  if (revokedAt !== null) return false
  const at = now.getTime()
  return at - createdAt.getTime() < BROWSER_LIFE_MS && at - lastSeenAt.getTime() < BROWSER_IDLE_MS
}

/** What a browser may do with a session it redeemed; null when it did not, or its own session has ended. */
export async function grantOf(
  browserSessionId: string,
  sessionId: string,
): Promise<BrowserGrant | null> {
  if (!isId(browserSessionId) || !isId(sessionId)) return null
  const now = new Date()
  return inDatabase(async (client) => {
    const found = await client.browserGrant.findUnique({
      where: { browserSessionId_sessionId: { browserSessionId, sessionId } },
      include: { browserSession: true },
    })
    if (found === null || !isLive(found.browserSession, now)) return null
    const { browserSession, ...grant } = found
    if (now.getTime() - browserSession.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await client.browserSession.updateMany({
        where: { id: browserSessionId, revokedAt: null },
        data: { lastSeenAt: now },
      })
    }
    return grant
  })
}

/** Ends it for good, whatever cookie still names it. */
export async function revokeBrowserSession(browserSessionId: string): Promise<void> {
  if (!isId(browserSessionId)) return
  await inDatabase((client) =>
    client.browserSession.updateMany({
      where: { id: browserSessionId, revokedAt: null },
      data: { revokedAt: new Date() },
    }),
  )
}
