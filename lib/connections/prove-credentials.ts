import 'server-only'
import { StoredEndpoint } from '#lib/connections/connection.ts'
import { DESTROYED, openFrom, sealFor } from '#lib/connections/store.ts'
import type { TestResult } from '#lib/connection-test/run.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import type { Connection, Credentials } from '#lib/generated/prisma/client.ts'
import { reveal } from '#lib/marketo/secret.ts'

type Proof = { apiUser: string | null; token: TestResult['token']; now: Date }

/** Marketo let these credentials in: they become the connection's own, and those before them are destroyed. */
export async function proveCredentials(
  tx: Transaction,
  keyring: Keyring,
  connection: Connection,
  row: Credentials,
  { apiUser, token, now }: Proof,
): Promise<void> {
  const { tenantId, connectionId } = row
  const endpoint = StoredEndpoint.parse(row.endpoint)
  await tx.credentials.updateMany({
    where: { tenantId, connectionId, id: { not: row.id }, status: { not: 'destroyed' } },
    data: DESTROYED,
  })
  await tx.credentials.update({
    where: { tenantId_id: { tenantId, id: row.id } },
    data: {
      status: 'active',
      secretDestroyAt: null,
      ...(await acceptedClientId(tx, keyring, row)),
      ...(token === null
        ? {}
        : {
            tokenSealed: await sealFor(tx, keyring, row, 'token', token.value),
            tokenExpiresAt: token.expiresAt,
          }),
    },
  })
  await tx.connection.update({
    where: { tenantId_id: { tenantId, id: connectionId } },
    data: {
      status: 'usable',
      usableAt: connection.usableAt ?? now,
      munchkinId: endpoint.ok ? endpoint.munchkinId : connection.munchkinId,
      apiUser,
      updatedAt: now,
    },
  })
}

/** A client id of an odd shape was kept as a secret; Identity took it, so it is a client id. */
async function acceptedClientId(tx: Transaction, keyring: Keyring, row: Credentials) {
  if (row.clientIdSealed === null) return {}
  const clientId = await openFrom(tx, keyring, row, 'clientId', row.clientIdSealed)
  return { clientId: reveal(clientId), clientIdSealed: null }
}
