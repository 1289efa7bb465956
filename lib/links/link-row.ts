import 'server-only'
import * as z from 'zod/mini'
import { GUIDE_TASKS } from '#lib/connections/view.ts'
import type { Transaction } from '#lib/db.ts'
import type { AdminLink } from '#lib/generated/prisma/client.ts'
import type { LinkEnd, LinkScope, LinkView } from '#lib/links/view.ts'

/** The link, locked until the transaction ends, so that whoever opens it and whoever ends it take turns. */
export async function lockedLink(
  tx: Transaction,
  tenantId: string,
  id: string,
): Promise<AdminLink | null> {
  await tx.$queryRaw`select 1 from admin_link
    where tenant_id = ${tenantId}::uuid and id = ${id}::uuid for update`
  return tx.adminLink.findUnique({ where: { tenantId_id: { tenantId, id } } })
}

/** Why the link opens no more, or null while it does. What a person did says more than that time has passed. */
export function linkEnd(row: AdminLink, now: Date): LinkEnd | null {
  if (row.revokedAt !== null) return 'revoked'
  if (row.completedAt !== null) return 'completed'
  return row.expiresAt <= now ? 'expired' : null
}

export function scopeColumns(scope: LinkScope) {
  return {
    scope: scope.kind,
    task: scope.kind === 'step' ? scope.task : null,
    runId: scope.kind === 'fix' ? scope.runId : null,
  }
}

export function scopeOf({ scope: kind, task, runId }: AdminLink): LinkScope {
  return StoredScope.parse({ kind, task, runId })
}

/** The row as pages see it. */
export function linkView(row: AdminLink, now: Date): LinkView {
  const { id, code, senderName, munchkinId, enteredBy } = row
  return {
    ...{ id, code, senderName, munchkinId, enteredBy },
    scope: scopeOf(row),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    firstOpenedAt: row.firstOpenedAt?.toISOString() ?? null,
    lastOpenedAt: row.lastOpenedAt?.toISOString() ?? null,
    enteredAt: row.enteredAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    state: stateOf(row, now),
  }
}

function stateOf(row: AdminLink, now: Date): LinkView['state'] {
  const end = linkEnd(row, now)
  if (end !== null) return end
  if (row.enteredAt !== null) return 'entered'
  return row.firstOpenedAt === null ? 'unopened' : 'opened'
}

const StoredScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('whole') }),
  z.object({ kind: z.literal('step'), task: z.enum(GUIDE_TASKS) }),
  z.object({ kind: z.literal('fix'), runId: z.string() }),
])
