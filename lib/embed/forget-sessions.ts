import 'server-only'
import { BROWSER_IDLE_MS, BROWSER_LIFE_MS } from '#lib/embed/browser-session.ts'
import { inDatabase } from '#lib/db.ts'
import { forgetUnredeemed } from '#lib/embed/forget-unredeemed.ts'
import { inBatches } from '#lib/in-batches.ts'

const DAY_MS = 24 * 60 * 60_000

/**
 * Removes browsers' sessions that are over, with what they opened, and tokens that expired a day ago, with the connect
 * sessions that nobody opened by them. A link's token stays as long as the link, so that whoever opens it late is told
 * why. `sessions` counts browsers' alone.
 */
export async function forgetSessions(now: Date): Promise<{ sessions: number; tokens: number }> {
  const before = (milliseconds: number) => ({ lte: new Date(now.getTime() - milliseconds) })
  const isOver = [
    { createdAt: before(BROWSER_LIFE_MS) },
    { lastSeenAt: before(BROWSER_IDLE_MS) },
    { revokedAt: { not: null } },
  ]
  const sessions = await inBatches(async (limit) => {
    const where = { OR: isOver }
    const gone = await inDatabase((client) => client.browserSession.deleteMany({ where, limit }))
    return gone.count
  })
  const expired = { linkId: null, expiresAt: before(DAY_MS) }
  const unredeemed = await inBatches((most) => forgetUnredeemed(expired, most))
  const redeemed = await inBatches(async (limit) => {
    const gone = await inDatabase((client) => client.handover.deleteMany({ where: expired, limit }))
    return gone.count
  })
  return { sessions, tokens: unredeemed + redeemed }
}
