import 'server-only'
import { saveCredentials, type SaveResult } from '#lib/connections/save-credentials.ts'
import type { LinkSession } from '#lib/links/link-session.ts'
import { personName } from '#lib/links/person-name.ts'
import { parseEndpoint } from '#lib/marketo/endpoint.ts'
import type { Secret } from '#lib/marketo/secret.ts'

type Entry = {
  /** As pasted; its parse is kept, the text is not. */
  endpoint: string
  /** Empty and null keep what came through this very link before, and nothing else. */
  clientId: string
  clientSecret: Secret | null
  /** What the admin calls themselves; may be empty. */
  enteredBy: string
  seenVersion?: number | null
  authorizedUser?: string | null
}

export type EntryResult =
  | SaveResult
  | { ok: false; reason: 'not_in_scope' }
  | { ok: false; reason: 'other_instance_than_asked'; asked: string; entered: string }

/**
 * Keeps what a Marketo admin entered, apart from what the tenant's own people have in use: it waits for one of them.
 * The three further refusals have touched nothing; `not_editable` says that the link ended at this moment.
 */
export async function saveThroughLink(session: LinkSession, entry: Entry): Promise<EntryResult> {
  const { context, link, embedSession, view } = session
  const { enteredBy, ...values } = entry
  const { connectionId, mode } = view
  if (!view.mayEnterValues) return { ok: false, reason: 'not_in_scope' }
  const endpoint = parseEndpoint(entry.endpoint)
  const asked = link.munchkinId
  if (asked !== null && endpoint.ok && endpoint.munchkinId !== asked) {
    const entered = endpoint.munchkinId
    return { ok: false, reason: 'other_instance_than_asked', asked, entered }
  }
  // What somebody typed in the wizard is not thrown away for half a pair.
  const isHalf = entry.clientId.trim() === '' || entry.clientSecret === null
  if (isHalf && view.draft?.isOwn !== true)
    return { ok: false, reason: 'both_needed', connectionId }
  return saveCredentials(context, {
    ...values,
    ...{ connectionId, mode, linkId: link.id, sessionId: embedSession.sessionId },
    enteredBy: personName(enteredBy),
  })
}
