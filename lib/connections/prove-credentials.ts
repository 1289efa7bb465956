import 'server-only'
import type { NewEvent } from '#lib/audit/record-event.ts'
import { isWorking } from '#lib/connections/connection.ts'
import { endLinksOf } from '#lib/connections/end-links.ts'
import { keepToken } from '#lib/connections/keep-token.ts'
import { putInUse } from '#lib/connections/put-in-use.ts'
import { openFrom } from '#lib/connections/store.ts'
import type { TestResult } from '#lib/connection-test/run.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { AdminLink, Connection, Credentials, Prisma } from '#lib/generated/prisma/client.ts'
import { reveal } from '#lib/marketo/secret.ts'

type Proof = { apiUser: string | null; token: TestResult['token']; now: Date }
type Row = Credentials & { link: AdminLink | null }

/**
 * Marketo let these credentials in. Those in use are confirmed by it; new ones take their place, unless they came
 * through a link: then a person of the tenant has to take them. Gives the events to record.
 */
export async function proveCredentials(
  tx: Transaction,
  keyring: Keyring,
  connection: Connection,
  row: Row,
  { apiUser, token, now }: Proof,
): Promise<NewEvent[]> {
  const learned = await acceptedClientId(tx, keyring, row)
  if (token !== null) await keepToken(tx, keyring, row, token)
  if (row.status === 'active') return confirmed(tx, connection, row, { apiUser, learned, now })
  if (row.link === null) return putInUse(tx, connection, row, { apiUser, learned, now })
  return letIn(tx, connection, { ...row, link: row.link }, { learned, now })
}

type Learned = { learned: Prisma.CredentialsUpdateInput; now: Date }

/** A test of what is in use: it says how things are now, and leaves what waits beside it alone. */
async function confirmed(
  tx: Transaction,
  connection: Connection,
  row: Row,
  { apiUser, learned, now }: Learned & { apiUser: string | null },
): Promise<NewEvent[]> {
  const { tenantId, connectionId } = row
  const where = { tenantId_id: { tenantId, id: row.id } }
  await tx.credentials.update({ where, data: learned })
  await tx.connection.update({
    where: { tenantId_id: { tenantId, id: connectionId } },
    data: { status: 'usable', apiUser: apiUser ?? connection.apiUser, updatedAt: now },
  })
  const links = await endLinksOf(
    tx,
    connection,
    { connectionId, scopes: ['fix', 'step'] },
    'completed',
    now,
  )
  if (connection.status !== 'degraded') return links
  const subject = `connection:${connectionId}`
  return [...links, { what: 'connection.recovered', subject, outcome: 'ok' }]
}

/** They wait as long as the link would have been good, and a day at least. */
async function letIn(
  tx: Transaction,
  connection: Connection,
  { tenantId, connectionId, id, letInAt, link }: Row & { link: AdminLink },
  { learned, now }: Learned,
): Promise<NewEvent[]> {
  const aDay = now.getTime() + serverSettings().kept.draftSecret
  const secretDestroyAt = new Date(Math.max(link.expiresAt.getTime(), aDay))
  await tx.credentials.update({
    where: { tenantId_id: { tenantId, id } },
    data: { ...learned, letInAt: letInAt ?? now, secretDestroyAt },
  })
  await tx.connection.update({
    where: { tenantId_id: { tenantId, id: connectionId } },
    data: isWorking(connection) ? { updatedAt: now } : { status: 'pending', updatedAt: now },
  })
  return [{ what: 'credentials.let_in', subject: `connection:${connectionId}`, outcome: 'ok' }]
}

/** A client id of an odd shape was kept as a secret; Identity took it, so it is a client id. */
async function acceptedClientId(tx: Transaction, keyring: Keyring, row: Credentials) {
  if (row.clientIdSealed === null) return {}
  const clientId = await openFrom(tx, keyring, row, 'clientId', row.clientIdSealed)
  return { clientId: reveal(clientId), clientIdSealed: null }
}
