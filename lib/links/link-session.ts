import 'server-only'
import { StoredMode } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { readConnection } from '#lib/connections/read-connection.ts'
import { StoredSessionNeeds, type SessionNeed } from '#lib/connections/session-needs.ts'
import type { Mode, RunView } from '#lib/connections/view.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { storedTheme, type Theme } from '#lib/host/theme.ts'
import { adminView } from '#lib/links/admin-view.ts'
import { linkGrantOf } from '#lib/links/link-grant.ts'
import { linkEnd, linkView } from '#lib/links/link-row.ts'
import type { AdminView, LinkEnd, LinkView } from '#lib/links/view.ts'

/** A Marketo admin with an open link: what they may see and do, and nothing else of the tenant. */
export type LinkSession = {
  context: Context
  link: LinkView
  /** The session of the person who sent the link. */
  embedSession: {
    sessionId: string
    needs: SessionNeed[]
    /** Calls that the host expects to make; null when it did not say. */
    expectedDailyCalls: number | null
    mode: Mode
    theme: Theme | null
    tenantName: string
    locale: string | null
    /** Behind the `@` of the sender's e-mail, of which no more is told: the guide suggests an address there. */
    emailDomain: string | null
  }
  view: AdminView
  /** The run that a fix mends; null for any other scope. */
  run: RunView | null
  /** Of the browser, when it told. */
  timeZone: string | null
}

/** A link that opens no more: how its page says so. */
export type EndedLink = {
  ended: LinkEnd
  senderName: string
  theme: Theme | null
  locale: string | null
  timeZone: string | null
}

/** What this browser may see of the link; null when it never opened it, or its own session has ended. */
export async function openLink(
  browserSessionId: string,
  linkId: string,
  requestId: string,
): Promise<LinkSession | EndedLink | null> {
  await requireKeyring()
  const grant = await linkGrantOf(browserSessionId, linkId)
  if (grant === null) return null
  const { tenantId, timeZone } = grant
  const context: Context = { tenantId, actor: { kind: 'marketoAdmin', id: linkId }, requestId }
  const found = await inTenant(context, async (tx) => {
    const link = await tx.adminLink.findUnique({ where: at(tenantId, linkId) })
    const session =
      link && (await tx.connectSession.findUnique({ where: at(tenantId, link.sessionId) }))
    const tenant = await tx.tenant.findUnique({ where: { id: tenantId } })
    return link && session && tenant ? { link, session, tenant } : null
  })
  if (found === null) return null
  const { link, session, tenant } = found
  const { senderName, connectionId, sessionId } = link
  const { locale } = session
  const theme = session.theme === null ? null : storedTheme(session.theme)
  const now = new Date()
  const ended = linkEnd(link, now)
  if (ended !== null) return { ended, senderName, theme, locale, timeZone }
  const connection = await readConnection(context, connectionId)
  if (connection === null) return null
  const seen = await inTenant(context, (tx) => adminView(tx, link, connection))
  return {
    context,
    link: linkView(link, now),
    embedSession: {
      sessionId,
      needs: StoredSessionNeeds.parse(session.needs),
      expectedDailyCalls: session.expectedDailyCalls,
      mode: StoredMode.parse(connection.mode),
      theme,
      tenantName: tenant.name,
      locale,
      emailDomain: session.endUserEmail?.split('@').at(-1) ?? null,
    },
    ...seen,
    timeZone,
  }
}

const at = (tenantId: string, id: string) => ({ tenantId_id: { tenantId, id } })
