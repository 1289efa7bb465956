import 'server-only'
import { StoredMode } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { StoredSessionNeeds, type SessionNeed } from '#lib/connections/session-needs.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { grantOf } from '#lib/embed/browser-session.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { SessionPurpose } from '#lib/embed/session-purpose.ts'
import { storedTheme, type Theme } from '#lib/host/theme.ts'

export type OpenedSession = {
  context: Context
  embedId: string
  sessionId: string
  /** When this browser redeemed it. */
  openedAt: Date
  /** Of the browser, when it told. */
  timeZone: string | null
  connectSession: {
    purpose: SessionPurpose
    mode: 'live' | 'simulated'
    endUser: { id: string; name: string | null; email: string | null }
    tenantName: string
    needs: SessionNeed[]
    /** Calls that the host expects to make; null when it did not say. */
    expectedDailyCalls: number | null
    returnUrl: string | null
    locale: string | null
    theme: Theme | null
    connectionId: string | null
  }
}

/** The session of this path, when this browser redeemed it under exactly this embed id; null otherwise. */
export async function openSession(
  browserSessionId: string,
  { embedId, sessionId }: { embedId: string; sessionId: string },
  requestId: string,
): Promise<OpenedSession | null> {
  const keyring = await requireKeyring()
  const grant = await grantOf(browserSessionId, sessionId)
  if (grant === null || grant.embedId !== embedId) return null
  const { tenantId } = grant
  const found = await inTenant({ tenantId }, async (tx) => ({
    row: await tx.connectSession.findUnique({
      where: { tenantId_id: { tenantId, id: sessionId } },
    }),
    tenant: await tx.tenant.findUnique({ where: { id: tenantId } }),
  }))
  const { row, tenant } = found
  if (row === null || tenant === null) return null
  const actor = endUserActor(keyring, tenantId, row.endUserId)
  const { endUserId: id, endUserName: name, endUserEmail: email } = row
  return {
    context: { tenantId, actor, requestId },
    embedId,
    sessionId,
    openedAt: grant.createdAt,
    timeZone: grant.timeZone,
    connectSession: {
      purpose: SessionPurpose.parse(row.purpose),
      mode: StoredMode.parse(row.mode),
      endUser: { id, name, email },
      tenantName: tenant.name,
      needs: StoredSessionNeeds.parse(row.needs),
      expectedDailyCalls: row.expectedDailyCalls,
      returnUrl: row.returnUrl,
      locale: row.locale,
      theme: row.theme === null ? null : storedTheme(row.theme),
      connectionId: row.connectionId,
    },
  }
}
