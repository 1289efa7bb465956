import 'server-only'
import { randomUUID } from 'node:crypto'
import { recordEvent } from '#lib/audit/record-event.ts'
import { newDraft } from '#lib/connections/begin-draft.ts'
import type { Context } from '#lib/connections/context.ts'
import { draftRow } from '#lib/connections/draft-row.ts'
import type { ImportEntry, Imported } from '#lib/connections/import-connections.ts'
import { importedBefore, instanceOf } from '#lib/connections/imported-before.ts'
import { isNameTaken } from '#lib/connections/name-connection.ts'
import { politeTime } from '#lib/connections/polite-time.ts'
import { scheduleExpiry } from '#lib/connections/schedule-expiry.ts'
import { DESTROYED } from '#lib/connections/store.ts'
import type { SessionNeed } from '#lib/connections/session-needs.ts'
import type { Mode } from '#lib/connections/view.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import { sendJob } from '#lib/send-job.ts'

/** With an endpoint that names an instance of this mode, both values, and a clean name, empty for none. */
export type Entry = Omit<ImportEntry, 'name' | 'needs'> & {
  name: string
  needs: SessionNeed[] | null
  mode: Mode
}

/**
 * One pair of credentials and the job of its test, together or not at all. A pair that the tenant has at this instance
 * already changes nothing but that it is tested where nobody has; one that was kept long enough and is gone, or that a
 * test refused, is followed in the same place by what comes now.
 */
export async function importOne(
  tx: Transaction,
  context: Context,
  keyring: Keyring,
  entry: Entry,
): Promise<Imported> {
  const { tenantId } = context
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${'import:' + tenantId}, 0))::text`
  const known = await importedBefore(tx, keyring, tenantId, entry)
  if (known?.isKept) {
    if (known.isUntested) await testSoon(tx, known)
    return { ok: true, connectionId: known.connectionId }
  }
  if (known === null && entry.name !== '') {
    const isTaken = await isNameTaken(tx, { tenantId, connectionId: null }, entry.name)
    if (isTaken) return { ok: false, reason: 'name_taken' }
  }
  const connectionId = known?.connectionId ?? (await begin(tx, context, entry))
  const now = new Date()
  const place = { tenantId, connectionId }
  const { endpoint, clientId, clientSecret, mode, needs } = entry
  const typed = { sessionId: '', connectionId, endpoint, clientId, clientSecret, mode }
  const row = await draftRow(tx, keyring, place, typed, now)
  await tx.credentials.updateMany({ where: { ...place, status: 'pending' }, data: DESTROYED })
  await tx.credentials.create({ data: row })
  await scheduleExpiry(tx, tenantId, now)
  await tx.connection.update({
    where: { tenantId_id: { tenantId, id: connectionId } },
    data: { updatedAt: now },
  })
  if (needs !== null) await keepNeeds(tx, place, mode, needs)
  await testSoon(tx, place)
  const subject = `connection:${connectionId}`
  await recordEvent(tx, context, { what: 'credentials.imported', subject, outcome: 'ok' })
  return { ok: true, connectionId }
}

type Place = { tenantId: string; connectionId: string }

/** Unless its test waits or is under way. */
async function testSoon(tx: Transaction, { tenantId, connectionId }: Place): Promise<void> {
  const [found] = await tx.$queryRaw<{ jobs: number }[]>`
    select count(*)::int as jobs from pgboss.job_common
    where name = 'test_import' and state in ('created', 'retry', 'active')
      and data->>'connectionId' = ${connectionId}`
  if ((found?.jobs ?? 0) > 0) return
  const at = await politeTime(tx, tenantId, new Date())
  await sendJob(tx, 'test_import', { tenantId, connectionId }, { at })
}

async function begin(
  tx: Transaction,
  context: Context,
  { mode, endpoint, name }: Entry,
): Promise<string> {
  const munchkinId = instanceOf(endpoint)
  const { tenantId, id } = await newDraft(tx, context, { mode, munchkinId })
  if (name !== '') {
    await tx.connection.update({ where: { tenantId_id: { tenantId, id } }, data: { name } })
  }
  return id
}

/** What is needed stands in a session, as everybody's; nobody was handed over, so this one is no person's. */
async function keepNeeds(
  tx: Transaction,
  place: Place,
  mode: Mode,
  needs: SessionNeed[],
): Promise<void> {
  await tx.connectSession.create({
    data: {
      ...place,
      id: randomUUID(),
      purpose: 'import',
      mode,
      endUserId: '',
      needs,
      origins: [],
    },
  })
}
