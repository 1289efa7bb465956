import 'server-only'
import { readConnection } from '#lib/connections/read-connection.ts'
import { inDatabase } from '#lib/db.ts'
import type { OpenedSession } from '#lib/embed/open-session.ts'
import { isProvenHere } from '#lib/embed/proven-here.ts'
import { createReceipt } from '#lib/embed/receipt.ts'

/** A page tells of a connection once; it may be loaded anew where the browser remembers nothing. */
const MOST_OF_A_SESSION = 10

/**
 * The receipt for the connection that this session made; null when it made none of this id, or has asked too often.
 */
export async function connectedReceipt(
  session: OpenedSession,
  connectionId: string,
): Promise<string | null> {
  const { context, sessionId } = session
  const view = await readConnection(context, connectionId)
  if (view?.mode !== session.connectSession.mode || !(await isProvenHere(session, view)))
    return null
  const { tenantId } = context
  const given = await inDatabase((client) =>
    client.receipt.count({ where: { tenantId, sessionId } }),
  )
  if (given >= MOST_OF_A_SESSION) return null
  return createReceipt(context, { connectionId: view.id, sessionId })
}
