import 'server-only'
import { lockedSession, newDraft } from '#lib/connections/begin-draft.ts'
import { isWorking, StoredMode } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import type { CredentialsInput } from '#lib/connections/draft-row.ts'
import { isTenantHeld } from '#lib/connections/held-tenant.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import type { Transaction } from '#lib/db.ts'
import type { Connection } from '#lib/generated/prisma/client.ts'

export type SaveInput = CredentialsInput & {
  /** The version that the form showed, null for none: a newer one is not overwritten. Left out, it is. */
  seenVersion?: number | null
  /** What the admin who uses the link calls themselves. */
  enteredBy?: string | null
}

/**
 * The connection that is named; else the draft that the session has by now, else a new one. The session is taken first,
 * so that a second press of the same button finds what the first one made.
 */
export async function connectionOf(
  tx: Transaction,
  context: Context,
  input: SaveInput,
): Promise<Connection | null> {
  const { tenantId } = context
  if (input.connectionId === null && !(await isTenantHeld(tx, tenantId))) return null
  const own = input.linkId ? null : await lockedSession(tx, tenantId, input.sessionId)
  if (input.connectionId !== null) return lockedConnection(tx, tenantId, input.connectionId)
  const begun = own === null ? null : await lockedConnection(tx, tenantId, own)
  return begun?.status === 'draft' ? begun : newDraft(tx, context, input)
}

/** A working connection keeps its mode, and its instance where none is named. */
export function asTyped(connection: Connection, input: SaveInput): CredentialsInput {
  const { instanceConfirmed = false, ...typed } = input
  if (!isWorking(connection)) return typed
  const endpoint = input.endpoint.trim() === '' ? (connection.munchkinId ?? '') : input.endpoint
  const mode = StoredMode.parse(connection.mode)
  return { ...typed, endpoint, mode, instanceConfirmed: instanceConfirmed && !input.linkId }
}

export function draftColumns(
  { mode }: SaveInput,
  { endpoint }: { endpoint: { ok: true; munchkinId: string } | { ok: false } },
  now: Date,
) {
  const munchkinId = endpoint.ok ? endpoint.munchkinId : null
  return { status: 'draft', mode, munchkinId, updatedAt: now } as const
}
