import 'server-only'
import { BROWSER_IDLE_MS, BROWSER_LIFE_MS } from '#lib/embed/browser-session.ts'
import { inDatabase } from '#lib/db.ts'
import { sendJob } from '#lib/send-job.ts'

const DAY_MS = 24 * 60 * 60_000

/**
 * Removes browsers' sessions that are over, with what they opened, and tokens that expired a day ago; a link's token
 * stays as long as the link, so that whoever opens it late is told why. Comes again in a day.
 */
export async function forgetSessions(now: Date): Promise<{ sessions: number; tokens: number }> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  return inDatabase(async (client) => {
    const sessions = await client.browserSession.deleteMany({
      where: {
        OR: [
          { createdAt: { lte: before(BROWSER_LIFE_MS) } },
          { lastSeenAt: { lte: before(BROWSER_IDLE_MS) } },
          { revokedAt: { not: null } },
        ],
      },
    })
    const tokens = await client.handover.deleteMany({
      where: { linkId: null, expiresAt: { lte: before(DAY_MS) } },
    })
    await sendJob(client, 'forget_sessions', {}, { at: new Date(now.getTime() + DAY_MS) })
    return { sessions: sessions.count, tokens: tokens.count }
  })
}
