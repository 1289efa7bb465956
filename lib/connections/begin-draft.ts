import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { isTenantHeld } from '#lib/connections/held-tenant.ts'
import { scheduleExpiry } from '#lib/connections/schedule-expiry.ts'
import { isId } from '#lib/connections/store.ts'
import type { Mode } from '#lib/connections/view.ts'
import { inTenant, type Transaction } from '#lib/db.ts'

type NewDraft = { sessionId: string; mode: Mode; munchkinId?: string | null }

/** A connection of which nothing is entered yet, to hang a tick or a link on. The session resumes it. Gives its id. */
export async function beginDraft(context: Context, draft: NewDraft): Promise<string> {
  return inTenant(context, async (tx) => {
    if (!(await isTenantHeld(tx, context.tenantId))) throw new Error('tenant_gone')
    const { id } = await newDraft(tx, context, draft)
    await pointSession(tx, context.tenantId, draft.sessionId, id)
    const subject = `connection:${id}`
    await recordEvent(tx, context, { what: 'connection.begun', subject, outcome: 'draft' })
    return id
  })
}

export async function newDraft(
  tx: Transaction,
  { tenantId, actor }: Context,
  { mode, munchkinId = null }: Pick<NewDraft, 'mode' | 'munchkinId'>,
) {
  const createdBy = isId(actor.id) ? actor.id : randomUUID()
  await scheduleExpiry(tx, tenantId, new Date())
  return tx.connection.create({
    data: { tenantId, id: randomUUID(), mode, munchkinId, createdBy },
  })
}

/** Locks the session until the transaction ends. Gives the connection that it speaks of. */
export async function lockedSession(
  tx: Transaction,
  tenantId: string,
  sessionId: string,
): Promise<string | null> {
  if (!isId(sessionId)) return null
  const [session] = await tx.$queryRaw<{ connection_id: string | null }[]>`
    select connection_id::text from connect_session
    where tenant_id = ${tenantId}::uuid and id = ${sessionId}::uuid for update`
  return session?.connection_id ?? null
}

/** The session that made the draft resumes it, on whatever page it comes back to. */
export async function pointSession(
  tx: Transaction,
  tenantId: string,
  sessionId: string,
  connectionId: string,
): Promise<void> {
  if (!isId(sessionId)) return
  await tx.connectSession.updateMany({
    where: { tenantId, id: sessionId },
    data: { connectionId },
  })
}
