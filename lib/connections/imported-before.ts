import 'server-only'
import { StoredEndpoint } from '#lib/connections/connection.ts'
import type { Entry } from '#lib/connections/import-one.ts'
import { sameName } from '#lib/connections/name-connection.ts'
import { lockedConnection } from '#lib/connections/store.ts'
import { fingerprint } from '#lib/crypto/fingerprint.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import { parseEndpoint } from '#lib/marketo/endpoint.ts'
import { reveal } from '#lib/marketo/secret.ts'

type Known = {
  tenantId: string
  connectionId: string
  /** It has these values, so there is nothing to store. */
  isKept: boolean
  isUntested: boolean
}

/** The tenant's connection that this entry means, locked; null where it is to have one of its own. */
export async function importedBefore(
  tx: Transaction,
  keyring: Keyring,
  tenantId: string,
  entry: Entry,
): Promise<Known | null> {
  const known =
    (await samePair(tx, keyring, tenantId, entry)) ?? (await refusedNamesake(tx, tenantId, entry))
  if (known !== null) await lockedConnection(tx, tenantId, known.connectionId)
  return known
}

export const instanceOf = (endpoint: string) => munchkinIdOf(parseEndpoint(endpoint))

/** It has this very pair at this instance. */
async function samePair(
  tx: Transaction,
  keyring: Keyring,
  tenantId: string,
  { mode, endpoint, clientId, clientSecret }: Entry,
): Promise<Known | null> {
  const mark = (field: 'clientId' | 'clientSecret', text: string) =>
    fingerprint(keyring, tenantId, field, text)
  const rows = await tx.credentials.findMany({
    where: {
      tenantId,
      clientIdFingerprint: mark('clientId', clientId),
      secretFingerprint: mark('clientSecret', reveal(clientSecret)),
      status: { not: 'destroyed' },
      connection: { mode, status: { not: 'disconnected' } },
    },
    orderBy: { createdAt: 'asc' },
    include: { connection: { select: { status: true } }, _count: { select: { runs: true } } },
  })
  const instance = instanceOf(endpoint)
  const same = rows.find((row) => munchkinIdOf(StoredEndpoint.parse(row.endpoint)) === instance)
  if (same === undefined) return null
  const { connectionId, secretSealed, connection, _count } = same
  const isDraft = connection.status === 'draft'
  return {
    ...{ tenantId, connectionId },
    isKept: !isDraft || secretSealed !== null,
    isUntested: isDraft && _count.runs === 0,
  }
}

/**
 * It has this name and this instance, and a test refused its values: these are to correct them. Only an import names a
 * draft, so nothing is lost that a person typed.
 */
async function refusedNamesake(
  tx: Transaction,
  tenantId: string,
  { mode, endpoint, name }: Entry,
): Promise<Known | null> {
  if (name === '') return null
  const found = await tx.connection.findFirst({
    where: {
      ...{ tenantId, mode, status: 'draft', name: sameName(name) },
      munchkinId: instanceOf(endpoint),
      runs: { some: { status: 'finished' } },
    },
  })
  return found && { tenantId, connectionId: found.id, isKept: false, isUntested: false }
}

const munchkinIdOf = (parsed: { ok: true; munchkinId: string } | { ok: false }) =>
  parsed.ok ? parsed.munchkinId : null
