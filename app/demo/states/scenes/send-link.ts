import 'server-only'
import type { Stage } from '#app/demo/states/stage.ts'
import { inTenant } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { createAdminLink } from '#lib/links/create-admin-link.ts'
import { openLink } from '#lib/links/link-session.ts'
import { openAdminLink } from '#lib/links/open-admin-link.ts'
import { saveThroughLink } from '#lib/links/save-through-link.ts'
import type { LinkScope } from '#lib/links/view.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import { listedInstance } from '#lib/simulator/listed-instances.ts'

export type SentLink = { linkId: string; path: string }

/** The two words are the same in every picture. */
const CODE = 'amber-falcon'

export async function sendLink(
  stage: Stage,
  connectionId: string,
  scope: LinkScope = { kind: 'whole' },
): Promise<SentLink> {
  const { context, sessionId } = stage
  const wish = { sessionId, connectionId, scope, munchkinId: null, senderName: 'Nora Lind' }
  const created = await createAdminLink(context, wish)
  if (!created.ok) throw new Error(`a state's link was refused: ${created.reason}`)
  await changeLink(stage, created, { code: CODE })
  return created
}

/** What time and other people would have done to it. */
export async function changeLink(
  { context: { tenantId } }: Stage,
  { linkId: id }: SentLink,
  data: Prisma.AdminLinkUpdateInput,
): Promise<void> {
  const where = { tenantId_id: { tenantId, id } }
  await inTenant({ tenantId }, (tx) => tx.adminLink.update({ where, data }))
}

/** Opens it in this browser. Gives the address of its page. */
export async function atLink({ browserSessionId }: Stage, { path }: SentLink): Promise<string> {
  const token = new URLSearchParams(path.split('?')[1]).get('token') ?? ''
  const opened = await openAdminLink(token, { browserSessionId, timeZone: null, caller: null })
  if (!opened.ok) throw new Error(`a state's link was not opened: ${opened.reason}`)
  return `/admin-link/${opened.linkId}`
}

/** The Marketo admin enters the values that the simulator lists. */
export async function enterThrough(stage: Stage, link: SentLink): Promise<void> {
  await atLink(stage, link)
  const session = await openLink(stage.browserSessionId, link.linkId, stage.context.requestId)
  if (session === null || 'ended' in session) throw new Error("a state's link is not open")
  const { munchkinId, clientId, clientSecret } = listedInstance('000-CON-200')!
  const saved = await saveThroughLink(session, {
    ...{ endpoint: munchkinId, clientId, enteredBy: 'Sam Rivera' },
    clientSecret: secretFrom(clientSecret),
  })
  if (!saved.ok) throw new Error(`the admin's values were refused: ${saved.reason}`)
}
