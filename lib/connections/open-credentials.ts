import 'server-only'
import { openFrom } from '#lib/connections/store.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import type { MarketoCredentials } from '#lib/marketo/token.ts'

/** The pair, unsealed; null where one of the two is missing or destroyed. */
export async function openCredentials(
  tx: Transaction,
  keyring: Keyring,
  row: Credentials,
): Promise<MarketoCredentials | null> {
  if (row.secretSealed === null) return null
  const clientSecret = await openFrom(tx, keyring, row, 'clientSecret', row.secretSealed)
  if (row.clientIdSealed !== null) {
    const clientId = await openFrom(tx, keyring, row, 'clientId', row.clientIdSealed)
    return { clientId, clientSecret }
  }
  return row.clientId === null ? null : { clientId: secretFrom(row.clientId), clientSecret }
}
