import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { listConnections } from '#lib/connections/list-connections.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { saveCredentials, type SaveResult } from '#lib/connections/save-credentials.ts'
import type { ConnectionView } from '#lib/connections/view.ts'

export type OtherInstance = { munchkinId: string; name: string | null }

/**
 * The tenant's other instances of the same mode, each once: where a service that is unknown here may have been made.
 */
export async function otherInstances(
  context: Context,
  { id, mode, munchkinId }: ConnectionView,
): Promise<OtherInstance[]> {
  const others = (await listConnections(context, mode)).filter(
    (other) =>
      other.id !== id && other.status !== 'disconnected' && other.munchkinId !== munchkinId,
  )
  const named = others.flatMap((other) =>
    other.munchkinId === null ? [] : [[other.munchkinId, other.name] as const],
  )
  return [...new Map(named)].map(([each, name]) => ({ munchkinId: each, name }))
}

/** Keeps a draft's Client Id and secret and takes another of the tenant's instances, as its next version. */
export async function tryInstance(
  context: Context,
  to: { sessionId: string; connectionId: string; munchkinId: string },
): Promise<SaveResult> {
  const { sessionId, connectionId, munchkinId } = to
  const view = await readConnection(context, connectionId)
  const isKnown = view
    ? (await otherInstances(context, view)).some((each) => each.munchkinId === munchkinId)
    : false
  if (!view?.draft || !isKnown) return { ok: false, reason: 'not_found' }
  return saveCredentials(context, {
    ...{ sessionId, connectionId, endpoint: munchkinId, mode: view.mode },
    clientId: view.draft.clientId ?? '',
    clientSecret: null,
  })
}
