import { pointedAt } from '#app/(wizard)/_parts/pointed-at.ts'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import type { ConnectionView } from '#lib/connections/view.ts'
import type { WizardSession } from '#lib/session.ts'

type Begun = { session: WizardSession; connectionId: string }

/** The connection, or a draft of the session's own where there is none, to hang a tick or a link on. */
export async function begunConnection(
  session: WizardSession,
  view: ConnectionView | null,
  munchkinId: string | null = null,
): Promise<Begun> {
  if (view !== null) return { session, connectionId: view.id }
  const { context, sessionId, connectSession } = session
  const draft = { sessionId, mode: connectSession.mode, munchkinId }
  const connectionId = await beginDraft(context, draft)
  return { session: pointedAt(session, connectionId), connectionId }
}
