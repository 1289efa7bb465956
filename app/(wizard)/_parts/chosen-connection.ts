import { cache } from 'react'
import { readConnection } from '#lib/connections/read-connection.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { WizardSession } from '#lib/session.ts'

/** In the address: a connection that does not exist yet, beside those that do. */
export const NEW = 'new'

/**
 * The connection that a page or an action speaks of: the one its address names, else the session's own. For `new` that
 * is the session's draft once there is one, so that a second try does not make a second draft.
 */
export const chosenConnection = cache(
  async (
    { context, connectSession }: WizardSession,
    named: string | null | undefined,
  ): Promise<ConnectionView | null> => {
    const own = connectSession.connectionId
    if (named && named !== NEW) return readConnection(context, named)
    const view = own ? await readConnection(context, own) : null
    return named === NEW && view?.status !== 'draft' ? null : view
  },
)
