import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { keepTenant } from '#lib/connections/keep-tenant.ts'
import type { SessionNeed } from '#lib/connections/session-needs.ts'
import { isId } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { endUserActor } from '#lib/embed/end-user-actor.ts'
import { signEmbedId } from '#lib/embed/frame-policy.ts'
import { originFault } from '#lib/embed/origin.ts'
import type { ASKED_PURPOSES } from '#lib/embed/session-purpose.ts'
import { tenantIdOf } from '#lib/embed/tenant-id.ts'
import { serverSettings } from '#lib/env.ts'
import { sha256Hex } from '#lib/hash-of.ts'
import type { Theme } from '#lib/host/theme.ts'

export type NewConnectSession = {
  tenant: { externalId: string; name: string }
  endUser: { id: string; name: string | null; email: string | null }
  purpose: (typeof ASKED_PURPOSES)[number]
  mode: 'live' | 'simulated'
  needs: SessionNeed[]
  /** Pages that may frame the wizard; none for the hosted page. */
  origins: string[]
  /** Where the hosted page leads back to: at one of `origins`, or at one of ours. */
  returnUrl: string | null
  locale: string | null
  theme: Theme | null
  /** What is to be updated; when one is to be made, the end user's newest unfinished draft is taken up again. */
  connectionId?: string | null
  /** Calls a day. */
  expectedDailyCalls?: number
  /** Short texts of the host's own, kept as they came. */
  metadata?: Record<string, string>
  /** The key of the host's that asks. */
  apiKeyId?: string
  requestId: string
}

export type CreatedConnectSession = {
  ok: true
  /** `<embed id>.<secret>`; it is nowhere stored. */
  token: string
  hostedUrl: string
  hostedPath: string
  sessionId: string
  embedId: string
  expiresAt: Date
}

export type SessionRefused = {
  ok: false
  reason: 'origin_not_strict' | 'return_url_unusable' | 'not_found' | 'connection_disconnected'
  /** Which of the origins, as JSON Pointers, and why. */
  errors?: { pointer: string; message: string }[]
}

const TOKEN_KEPT_MS = 10 * 60_000

/** The host hands one person over: a session of its tenant, and a token that opens it once within ten minutes. */
export async function createConnectSession(
  input: NewConnectSession,
): Promise<CreatedConnectSession | SessionRefused> {
  const errors = input.origins.flatMap((origin, index) => {
    const message = originFault(origin)
    return message === null ? [] : [{ pointer: `/origins/${index}`, message }]
  })
  if (errors.length > 0) return { ok: false, reason: 'origin_not_strict', errors }
  const { publicOrigins } = serverSettings()
  if (!isReturnUrl(input.returnUrl, [...input.origins, ...publicOrigins]))
    return { ok: false, reason: 'return_url_unusable' }
  const keyring = await requireKeyring()
  const tenantId = tenantIdOf(input.tenant.externalId)
  const embedId = signEmbedId(input.origins)
  const token = `${embedId}.${randomBytes(32).toString('base64url')}`
  const sessionId = randomUUID()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + TOKEN_KEPT_MS)
  const endUser = endUserActor(keyring, tenantId, input.endUser.id)
  const actor = { kind: 'host', id: input.apiKeyId ?? 'host' } as const
  const context = { tenantId, actor, requestId: input.requestId }
  const refused = await inTenant(context, async (tx): Promise<SessionRefused | null> => {
    const updated = input.purpose === 'update' ? await updatable(tx, tenantId, input) : null
    if (updated !== null && !updated.ok) return updated
    await keepTenant(tx, { id: tenantId, ...input.tenant }, input.mode)
    const connectionId =
      input.connectionId ?? (await newestDraft(tx, input, tenantId, endUser.id, now))
    await tx.connectSession.create({
      data: { ...rowOf(input), tenantId, id: sessionId, connectionId },
    })
    await tx.handover.create({
      data: { tokenHash: sha256Hex(token), tenantId, sessionId, embedId, expiresAt },
    })
    const subject = `session:${sessionId}`
    await recordEvent(tx, context, { what: 'session.created', subject, outcome: input.purpose })
    return null
  })
  if (refused !== null) return refused
  const hostedPath = `/connect/${embedId}/open?token=${token}`
  const hostedUrl = `${publicOrigins[0]}${hostedPath}`
  return { ok: true, token, hostedUrl, hostedPath, sessionId, embedId, expiresAt }
}

function isReturnUrl(returnUrl: string | null, origins: string[]): boolean {
  if (returnUrl === null) return true
  if (!URL.canParse(returnUrl)) return false
  // A `blob:` has the origin of the page that made it.
  const { protocol, username, password, origin } = new URL(returnUrl)
  const isPage = /^https?:$/.test(protocol) && username === '' && password === ''
  return isPage && origins.includes(origin)
}

/** Whether there is such a connection, of this tenant and mode, that other values can be given to. */
async function updatable(
  tx: Transaction,
  tenantId: string,
  { connectionId, mode }: NewConnectSession,
): Promise<{ ok: true } | SessionRefused> {
  if (!connectionId || !isId(connectionId)) return { ok: false, reason: 'not_found' }
  const found = await tx.connection.findUnique({
    where: { tenantId_id: { tenantId, id: connectionId } },
    select: { mode: true, status: true },
  })
  if (found?.mode !== mode || found.status === 'draft') return { ok: false, reason: 'not_found' }
  if (found.status === 'disconnected') return { ok: false, reason: 'connection_disconnected' }
  return { ok: true }
}

async function newestDraft(
  tx: Transaction,
  { mode, purpose }: NewConnectSession,
  tenantId: string,
  createdBy: string,
  now: Date,
): Promise<string | null> {
  if (purpose !== 'connect') return null
  const since = new Date(now.getTime() - serverSettings().kept.draft)
  const draft = await tx.connection.findFirst({
    where: { tenantId, createdBy, mode, status: 'draft', updatedAt: { gt: since } },
    orderBy: { updatedAt: 'desc' },
    select: { id: true },
  })
  return draft?.id ?? null
}

function rowOf(input: NewConnectSession) {
  return {
    purpose: input.purpose,
    mode: input.mode,
    endUserId: input.endUser.id,
    endUserName: input.endUser.name,
    endUserEmail: input.endUser.email,
    needs: input.needs,
    origins: input.origins,
    returnUrl: input.returnUrl,
    locale: input.locale,
    expectedDailyCalls: input.expectedDailyCalls ?? null,
    metadata: input.metadata ?? {},
    ...(input.theme === null ? {} : { theme: input.theme }),
  }
}
