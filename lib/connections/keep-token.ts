import 'server-only'
import { sealFor } from '#lib/connections/store.ts'
import type { Keyring } from '#lib/crypto/keyring.ts'
import type { Transaction } from '#lib/db.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'
import type { Secret } from '#lib/marketo/secret.ts'

export type FoundToken = { value: Secret; expiresAt: Date }

type Row = Pick<Credentials, 'tenantId' | 'connectionId' | 'version' | 'id'>

/** Keeps the token with its credentials, unless one is there that lives longer: whoever asked first may come last. */
export async function keepToken(
  tx: Transaction,
  keyring: Keyring,
  row: Row,
  { value, expiresAt }: FoundToken,
): Promise<void> {
  const { tenantId, id } = row
  const tokenSealed = await sealFor(tx, keyring, row, 'token', value)
  await tx.credentials.updateMany({
    where: {
      ...{ tenantId, id, status: { not: 'destroyed' } },
      OR: [{ tokenExpiresAt: null }, { tokenExpiresAt: { lt: expiresAt } }],
    },
    data: { tokenSealed, tokenExpiresAt: expiresAt },
  })
}
