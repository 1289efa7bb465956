import 'server-only'
import { randomUUID } from 'node:crypto'
import { demoNeeds } from '#app/demo/demo-needs.ts'
import { clearTenant } from '#app/demo/states/clear-tenant.ts'
import type { Context } from '#lib/connections/context.ts'
import { stepPath, type Step } from '#lib/connections/lifecycle.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { createConnectSession } from '#lib/embed/connect-session.ts'
import { redeemConnectSession } from '#lib/embed/redeem-connect-session.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import { serverSettings } from '#lib/env.ts'
import type { Theme } from '#lib/host/theme.ts'
import { words } from '#lib/messages/words.ts'

export type Wish = {
  /** Names the state and whose it is: nobody else's pages change while somebody looks. */
  tenant: string
  locale: string
  theme: Theme | null
  browserSessionId: string | null
  /** Of the page that may frame the wizard. */
  origin: string
  needs: PermissionNeed[] | null
}

/** Where a scene is set: a session of a tenant that has nothing yet. */
export type Stage = {
  context: Context
  sessionId: string
  embedId: string
  browserSessionId: string
  needs: PermissionNeed[]
  locale: string
  path: (step: Step, query?: Record<string, string>) => string
}

const END_USER = { id: 'states-user', name: 'Nora Lind', email: 'nora@northwind.example' }

/** A session opened by this browser, as a host and a person would. */
export async function setStage(wish: Wish): Promise<Stage> {
  const { tenant: externalId, locale, theme, origin } = wish
  const tenantId = tenantIdOf(externalId)
  const requestId = randomUUID()
  await clearTenant(tenantId)
  const needs = wish.needs ?? demoNeeds('leadActivityCampaign', words(locale))
  const created = await createConnectSession({
    tenant: { externalId, name: 'Northwind' },
    endUser: END_USER,
    purpose: 'connect',
    mode: 'simulated',
    needs,
    origins: serverSettings().publicOrigins,
    returnUrl: `${origin}/demo`,
    locale,
    theme,
    requestId,
  })
  if (!created.ok) throw new Error(`a state's session was refused: ${created.reason}`)
  const redeemed = await redeemConnectSession(created.token, wish.browserSessionId)
  if (!redeemed.ok) throw new Error(`a state's link was refused: ${redeemed.reason}`)
  const actor = endUserActor(await requireKeyring(), tenantId, END_USER.id)
  const { sessionId, embedId, browserSessionId } = redeemed
  const path = (step: Step, query: Record<string, string> = {}) =>
    [stepPath(embedId, sessionId, step), new URLSearchParams(query).toString()]
      .filter(Boolean)
      .join('?')
  const context = { tenantId, actor, requestId }
  return { context, sessionId, embedId, browserSessionId, needs, locale, path }
}
