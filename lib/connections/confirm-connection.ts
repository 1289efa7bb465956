import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Context } from '#lib/connections/context.ts'
import { endRunning } from '#lib/connections/end-running.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { NEWEST_FIRST } from '#lib/connections/newest-first.ts'
import { entersOther } from '#lib/connections/other-instance.ts'
import { putInUse } from '#lib/connections/put-in-use.ts'
import { runView } from '#lib/connections/run-view.ts'
import { isId, lockedConnection } from '#lib/connections/store.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'

type Chosen = { connectionId: string; credentialsId: string }

export type ConfirmResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'not_waiting' | 'secret_gone' }

/**
 * A person of the tenant takes what came through an admin link and was let in: from now on it is the connection's own.
 * Twice is once; whoever holds the link cannot do it.
 */
export async function confirmConnection(
  context: Context,
  { connectionId, credentialsId }: Chosen,
): Promise<ConfirmResult> {
  const { tenantId, actor } = context
  if (actor.kind === 'marketoAdmin' || !isId(credentialsId)) {
    return { ok: false, reason: 'not_found' }
  }
  return inTenant(context, async (tx): Promise<ConfirmResult> => {
    const connection = await lockedConnection(tx, tenantId, connectionId)
    const row = await tx.credentials.findUnique({
      where: { tenantId_id: { tenantId, id: credentialsId } },
    })
    if (connection === null || row?.connectionId !== connectionId) {
      return { ok: false, reason: 'not_found' }
    }
    if (row.status === 'active') return { ok: true }
    const isWaiting = row.status === 'pending' && row.letInAt !== null
    if (!isWaiting || entersOther(connection, row)) return { ok: false, reason: 'not_waiting' }
    const now = new Date()
    const isOver = row.secretDestroyAt !== null && row.secretDestroyAt <= now
    if (row.secretSealed === null || isOver) return { ok: false, reason: 'secret_gone' }

    const former = { connectionId, credentialsId: { not: credentialsId } }
    const ended = [
      await endRunning(tx, context, former, now),
      await endWatch(tx, { tenantId, connectionId }, 'succeeded'),
    ]
    const apiUser = await apiUserOf(tx, row)
    const taken = await putInUse(tx, connection, row, { apiUser, now })
    const subject = `connection:${connectionId}`
    const confirmed = { what: 'connection.confirmed', subject, outcome: 'ok' }
    for (const event of [...ended, ...taken, confirmed]) {
      if (event !== null) await recordEvent(tx, context, event)
    }
    return { ok: true }
  })
}

async function apiUserOf(tx: Transaction, { tenantId, id }: Credentials): Promise<string | null> {
  const proof = await tx.testRun.findFirst({
    where: { tenantId, credentialsId: id, status: 'finished', outcome: 'connected' },
    orderBy: NEWEST_FIRST,
  })
  return (proof && runView(proof).report?.apiUser) ?? null
}
