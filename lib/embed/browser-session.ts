import 'server-only'
import { randomUUID } from 'node:crypto'
import { isId } from '#lib/connections/store.ts'
import { inDatabase, type Transaction } from '#lib/db.ts'
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
): Promise<(BrowserGrant & { timeZone: string | null }) | null> {
  if (!isId(browserSessionId) || !isId(sessionId)) return null
  const now = new Date()
  return inDatabase(async (client) => {
    const found = await client.browserGrant.findUnique({
      where: { browserSessionId_sessionId: { browserSessionId, sessionId } },
      include: { browserSession: true },
    })
    if (found === null || !isLive(found.browserSession, now)) return null
    const { browserSession, ...grant } = found
    await keepSeen(client, browserSession, now)
    return { ...grant, timeZone: browserSession.timeZone }
  })
}

/** Notes that the browser came by, so that its session does not idle out. */
export async function keepSeen(
  client: Transaction,
  { id, lastSeenAt }: BrowserSession,
  now: Date,
): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() <= SEEN_EVERY_MS) return
  await client.browserSession.updateMany({
    where: { id, revokedAt: null },
    data: { lastSeenAt: now },
  })
}

/**
 * The browser's session of this id when it still lives, else a new one: one browser may hold several sessions of the
 * host's, and one that has ended takes no new ones. Gives its id.
 */
export async function liveBrowserSession(
  tx: Transaction,
  { id, timeZone }: { id: string | null; timeZone: string | null },
  now: Date,
): Promise<string> {
  const held = id === null ? null : await tx.browserSession.findUnique({ where: { id } })
  if (held === null || !isLive(held, now)) {
    return (await tx.browserSession.create({ data: { id: randomUUID(), timeZone } })).id
  }
  if (timeZone !== null && timeZone !== held.timeZone) {
    await tx.browserSession.update({ where: { id: held.id }, data: { timeZone } })
  }
  return held.id
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
