import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { NAME_LENGTH } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { inTenant, type Transaction } from '#lib/db.ts'

export type NameResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'name_empty' | 'name_too_long' | 'name_taken' }

/**
 * Gives the connection the name people know it by; one name once per tenant, whatever its case, but for those
 * disconnected.
 */
export async function nameConnection(
  context: Context,
  connectionId: string,
  name: string,
): Promise<NameResult> {
  const clean = cleanName(name)
  if (clean === '') return { ok: false, reason: 'name_empty' }
  if (Array.from(clean).length > NAME_LENGTH) return { ok: false, reason: 'name_too_long' }
  const { tenantId } = context
  return inTenant(context, async (tx): Promise<NameResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    if (connection === null) return { ok: false, reason: 'not_found' }
    if (await isNameTaken(tx, { tenantId, connectionId }, clean)) {
      return { ok: false, reason: 'name_taken' }
    }
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connectionId } },
      data: { name: clean },
    })
    const subject = `connection:${connectionId}`
    await recordEvent(tx, context, { what: 'connection.named', subject, outcome: 'ok' })
    return { ok: true }
  })
}

/** As it can stand on a page: one line, nothing invisible. */
export function cleanName(name: string): string {
  return name.replace(/[\p{C}\s]+/gu, ' ').trim()
}

/** A row of this name, whatever its case. */
export const sameName = (clean: string) =>
  ({ equals: clean.replace(/[%_\\]/g, '\\$&'), mode: 'insensitive' }) as const

/** Whether another connection than this one has the name; null asks for a connection that is yet to be made. */
export async function isNameTaken(
  tx: Transaction,
  { tenantId, connectionId }: { tenantId: string; connectionId: string | null },
  clean: string,
): Promise<boolean> {
  const others = await tx.connection.count({
    where: {
      tenantId,
      ...(connectionId === null ? {} : { id: { not: connectionId } }),
      status: { not: 'disconnected' },
      name: sameName(clean),
    },
  })
  return others > 0
}
