import 'server-only'
import type { ConnectionView } from '#lib/connections/view.ts'
import { inTenant } from '#lib/db.ts'
import type { OpenedSession } from '#lib/embed/open-session.ts'

/** What makes a connection work that did not, or gives it other values. */
const MADE = ['connection.usable', 'connection.updated', 'connection.recovered']

/**
 * Whether the connection works and was made, given other values or tested with success since this person came: by them,
 * by an admin's link that they confirmed, or by a watch. What worked before and was only looked at was not.
 */
export async function isProvenHere(
  { context, openedAt }: Pick<OpenedSession, 'context' | 'openedAt'>,
  view: ConnectionView,
): Promise<boolean> {
  if (view.status !== 'usable') return false
  if (view.provenRun !== null && Date.parse(view.provenRun.startedAt) >= openedAt.getTime()) {
    return true
  }
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const subject = `connection:${view.id}`
    const made = await tx.event.findFirst({
      where: { tenantId, subject, what: { in: MADE }, at: { gte: openedAt } },
      select: { sequence: true },
    })
    return made !== null
  })
}
