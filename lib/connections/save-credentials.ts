import 'server-only'
import { recordEvent } from '#lib/audit/record-event.ts'
import { pointSession } from '#lib/connections/begin-draft.ts'
import { isWorking } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { destroyDueSecrets } from '#lib/connections/destroy-due-secrets.ts'
import { draftRow } from '#lib/connections/draft-row.ts'
import { endRunning } from '#lib/connections/end-running.ts'
import { endWatch } from '#lib/connections/end-watch.ts'
import { keepEntry } from '#lib/connections/keep-entry.ts'
import {
  asTyped,
  connectionOf,
  draftColumns,
  type SaveInput,
} from '#lib/connections/save-target.ts'
import { isKeptAlready, saveProblem, type SaveProblem } from '#lib/connections/save-problem.ts'
import { DESTROYED } from '#lib/connections/store.ts'
import { scheduleExpiry } from '#lib/connections/schedule-expiry.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'

export type SaveResult =
  | { ok: true; connectionId: string }
  | ({ ok: false; connectionId: string } & SaveProblem)
  | { ok: false; reason: 'changed_elsewhere' | 'not_editable' | 'not_found' }

/**
 * Keeps what was entered as the next version, sealed, whether or not it can be tested: the refusals that carry a
 * `connectionId` have saved everything, the others touched nothing. A running test of the former values is cancelled,
 * they are destroyed; but what a working connection has in use stays as it is until a test lets the new values in.
 */
export async function saveCredentials(context: Context, input: SaveInput): Promise<SaveResult> {
  const keyring = await requireKeyring()
  const now = new Date()
  await destroyDueSecrets(context, now)
  const { tenantId } = context
  return inTenant(context, async (tx): Promise<SaveResult> => {
    const connection = await connectionOf(tx, context, input)
    if (connection === null) return { ok: false, reason: 'not_found' }
    if (connection.status === 'disconnected') return { ok: false, reason: 'not_editable' }

    const place = { tenantId, connectionId: connection.id }
    const row = await draftRow(tx, keyring, place, asTyped(connection, input), now)
    const problem = saveProblem(connection, row)
    const result: SaveResult = problem
      ? { ok: false, connectionId: connection.id, ...problem }
      : { ok: true, connectionId: connection.id }
    if (await isNewerThan(tx, place, input.seenVersion)) {
      if (await isKeptAlready(tx, place, row)) return result
      return { ok: false, reason: 'changed_elsewhere' }
    }
    if (isWorking(connection) && !row.clientIdFingerprint && !row.secretFingerprint) return result
    if (input.linkId && !(await keepEntry(tx, place, input.linkId, input.enteredBy, now))) {
      return { ok: false, reason: 'not_editable' }
    }

    const ended = [await endRunning(tx, context, place, now), await endWatch(tx, place, 'stopped')]
    await tx.credentials.updateMany({ where: { ...place, status: 'pending' }, data: DESTROYED })
    await tx.credentials.create({ data: row })
    await scheduleExpiry(tx, tenantId, now)
    await tx.connection.update({
      where: { tenantId_id: { tenantId, id: connection.id } },
      data: isWorking(connection) ? { updatedAt: now } : draftColumns(input, row, now),
    })
    if (!input.linkId) await pointSession(tx, tenantId, input.sessionId, connection.id)

    const subject = `connection:${connection.id}`
    const outcome = problem?.reason ?? 'ok'
    for (const event of [...ended, { what: 'credentials.saved', subject, outcome }]) {
      if (event !== null) await recordEvent(tx, context, event)
    }
    return result
  })
}

/** Another tab or person was faster. Of what was shown as nothing yet, only what is pending counts as newer. */
async function isNewerThan(
  tx: Transaction,
  place: { tenantId: string; connectionId: string },
  seen: number | null | undefined,
): Promise<boolean> {
  if (seen === undefined) return false
  const newest = await tx.credentials.findFirst({
    where: seen === null ? { ...place, status: 'pending' } : place,
    orderBy: { version: 'desc' },
    select: { version: true },
  })
  return newest !== null && newest.version > (seen ?? 0)
}
