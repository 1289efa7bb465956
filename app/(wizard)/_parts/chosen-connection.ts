import { cache } from 'react'
import { readConnection } from '#lib/connections/read-connection.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { WizardSession } from '#lib/session.ts'

/** In the address: a connection that does not exist yet, beside those that do. */
export const NEW = 'new'

/**
 * The connection that a page or an action speaks of: the one its address names, else the session's own; never one of
 * the other mode, which this session's key must not reach. For `new` that
 * is the session's draft once there is one, so that a second try does not make a second draft.
 */
export const chosenConnection = cache(
  async (
    { context, connectSession }: WizardSession,
    named: string | null | undefined,
  ): Promise<ConnectionView | null> => {
    const { connectionId: own, mode } = connectSession
    const read = async (id: string) => {
      const found = await readConnection(context, id)
      return found?.mode === mode ? found : null
    }
    if (named && named !== NEW) return read(named)
    const view = own ? await read(own) : null
    return named === NEW && view?.status !== 'draft' ? null : view
  },
)
