import 'server-only'
import { eventHash, FIRST_PREVIOUS } from '#lib/audit/event-hash.ts'
import { publishEvent } from '#lib/audit/publish-event.ts'
import type { Context } from '#lib/connections/context.ts'
import type { Transaction } from '#lib/db.ts'
import { log } from '#lib/log.ts'

export type NewEvent = {
  /** `credentials.saved`, `test.started`, … */
  what: string
  /** `connection:<id>`, `run:<id>`, … */
  subject: string
  /** A code; never a value that somebody typed. */
  outcome: string
}

/**
 * Appends to the tenant's chain, in the transaction of the act. Take it as the last step: the tenant's other
 * transactions wait here until this one ends. What hosts are told of is put into the outbox. The head goes to the log
 * too, out of the database's reach.
 */
export async function recordEvent(
  tx: Transaction,
  context: Context,
  { what, subject, outcome }: NewEvent,
): Promise<void> {
  const { tenantId, actor, requestId } = context
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${'event:' + tenantId}, 0))::text`
  const last = await tx.event.findFirst({
    where: { tenantId },
    orderBy: { sequence: 'desc' },
    select: { sequence: true, hash: true },
  })
  const event = {
    tenantId,
    sequence: (last?.sequence ?? 0) + 1,
    at: new Date(),
    actorKind: actor.kind,
    actorId: actor.id,
    what,
    subject,
    outcome,
    requestId,
    previous: last?.hash ?? FIRST_PREVIOUS,
  }
  const hash = eventHash(event)
  await tx.event.create({ data: { ...event, hash } })
  await publishEvent(tx, event)
  log('info', 'event', { tenantId, what, outcome, requestId, sequence: event.sequence, hash })
}
