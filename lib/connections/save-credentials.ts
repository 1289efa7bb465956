import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newDraft, pointSession } from '#lib/connections/begin-draft.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { draftRow, type CredentialsInput } from '#lib/connections/draft-row.ts'
import { endRun } from '#lib/connections/end-run.ts'
import { DESTROYED, lockedConnection } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'

export type SaveResult =
  | { ok: true; connectionId: string }
  | {
      ok: false
      reason: 'endpoint_missing' | 'endpoint_unusable' | 'no_saved_secret'
      connectionId: string
    }
  | { ok: false; reason: 'not_editable' | 'not_found' }

/**
 * Keeps what was entered as the draft's next version, sealed, whether or not it can be tested: the refusals that carry
 * a `connectionId` have saved everything. A running test of the former values is cancelled, they are destroyed.
 */
export async function saveCredentials(
  context: Context,
  input: CredentialsInput,
): Promise<SaveResult> {
  const keyring = await requireKeyring()
  const now = new Date()
  await destroyDueSecrets(context, now)
  const { tenantId } = context
  return inTenant(context, async (tx): Promise<SaveResult> => {
    const connection =
      input.connectionId === null
        ? await newDraft(tx, context, input)
        : await lockedConnection(tx, tenantId, input.connectionId)
    if (connection === null) return { ok: false, reason: 'not_found' }
    if (connection.status !== 'draft') return { ok: false, reason: 'not_editable' }

    const place = { tenantId, connectionId: connection.id }
    const row = await draftRow(tx, keyring, place, input, now)
    const pending = { ...place, status: 'pending' } as const
    const running = await tx.testRun.findFirst({ where: { ...place, status: 'running' } })
    const cancelled =
      running && (await endRun(tx, context, { id: running.id, by: 'cancelled' }, now))
    await tx.credentials.updateMany({ where: pending, data: DESTROYED })
    await tx.credentials.create({ data: row })
    const munchkinId = row.endpoint.ok ? row.endpoint.munchkinId : null
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connection.id } },
      data: { mode: input.mode, munchkinId, updatedAt: now },
    })
    await pointSession(tx, tenantId, input.sessionId, connection.id)

    const refusal = row.endpoint.ok
      ? row.secretSealed === null
        ? 'no_saved_secret'
        : null
      : row.endpoint.reason
    if (cancelled !== null) await recordEvent(tx, context, cancelled)
    await recordEvent(tx, context, {
      what: 'credentials.saved',
      subject: `connection:${connection.id}`,
      outcome: refusal ?? 'ok',
    })
    if (refusal !== null) return { ok: false, reason: refusal, connectionId: connection.id }
    return { ok: true, connectionId: connection.id }
  })
}
