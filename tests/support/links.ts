import { randomUUID } from 'node:crypto'
import { beginDraft } from '#lib/connections/begin-draft.ts'
import type { Context } from '#lib/connections/context.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { createAdminLink, type NewLink } from '#lib/links/create-admin-link.ts'
import { openLink, type LinkSession } from '#lib/links/link-session.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { handOver } from '#tests/support/hand-over.ts'

/** A person of a tenant of its own, with a connection of which nothing is entered yet. */
export async function sender() {
  const externalId = randomUUID()
  const handedOver = await handOver({ tenant: { externalId, name: 'Northwind' } })
  const tenantId = tenantIdOf(externalId)
  const actor = endUserActor(await requireKeyring(), tenantId, 'user-1')
  const context: Context = { tenantId, actor, requestId: randomUUID() }
  const { sessionId } = handedOver
  const connectionId = await beginDraft(context, { sessionId, mode: 'simulated' })
  return { context, sessionId, connectionId, token: handedOver.token }
}

export type Sender = Awaited<ReturnType<typeof sender>>

/** A link that this person sends, with the token in its address. */
export async function sentBy(person: Sender, changes: Partial<NewLink> = {}) {
  const { context, sessionId, connectionId } = person
  const created = await createAdminLink(context, {
    ...{ sessionId, connectionId, munchkinId: null, senderName: 'Ada' },
    scope: { kind: 'whole' },
    ...changes,
  })
  if (!created.ok) throw new Error(created.reason)
  return { ...created, token: created.path.replace('/admin-link/open?token=', '') }
}

export function open(token: string, browserSessionId: string | null = null) {
  return openAdminLink(token, { browserSessionId, timeZone: null, caller: null })
}

/** The id of a browser that has opened the link. */
export async function browserWith(token: string): Promise<string> {
  const result = await open(token)
  if (!result.ok) throw new Error(result.reason)
  return result.browserSessionId
}

/** What the page of an open link has. */
export async function pageOf(browser: string, linkId: string): Promise<LinkSession> {
  const session = await openLink(browser, linkId, 'r')
  if (session === null || 'ended' in session) throw new Error('The link is not open.')
  return session
}

/** The page of a link that somebody has just been sent and has opened. */
export async function opened(person: Sender, changes: Partial<NewLink> = {}) {
  const link = await sentBy(person, changes)
  const browser = await browserWith(link.token)
  return { link, browser, session: await pageOf(browser, link.linkId) }
}

/** The link's events, oldest first, as `actor what outcome`. */
export const linkEvents = (context: Context, linkId: string) =>
  inTenant(context, async (tx) => {
    const events = await tx.event.findMany({
      where: { subject: `link:${linkId}` },
      orderBy: { sequence: 'asc' },
    })
    return events.map(({ actorKind, what, outcome }) => `${actorKind} ${what} ${outcome}`)
  })
