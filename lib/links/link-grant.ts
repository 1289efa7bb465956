import 'server-only'
import { isId } from '#lib/connections/store.ts'
import { inDatabase } from '#lib/db.ts'
import { isLive, keepSeen } from '#lib/embed/browser-session.ts'

/** Whose link this is, when this browser opened it and its session lives; null otherwise. */
export async function linkGrantOf(
  browserSessionId: string,
  linkId: string,
): Promise<{ tenantId: string; timeZone: string | null } | null> {
  if (!isId(browserSessionId) || !isId(linkId)) return null
  const now = new Date()
  return inDatabase(async (client) => {
    const found = await client.linkGrant.findUnique({
      where: { browserSessionId_linkId: { browserSessionId, linkId } },
      include: { browserSession: true },
    })
    if (found === null || !isLive(found.browserSession, now)) return null
    await keepSeen(client, found.browserSession, now)
    return { tenantId: found.tenantId, timeZone: found.browserSession.timeZone }
  })
}
