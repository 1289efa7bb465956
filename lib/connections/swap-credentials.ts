import 'server-only'
import { StoredEndpoint, StoredMode } from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { saveCredentials, type SaveResult } from '#lib/connections/save-credentials.ts'
import { isId, newestCredentials, openFrom } from '#lib/connections/store.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { reveal, secretFrom } from '#lib/marketo/secret.ts'

/**
 * Puts a draft's Client Id and Client Secret in each other's place, as its next version. Neither value leaves the
 * server for it, so that nobody has to type them again.
 */
export async function swapCredentials(
  context: Context,
  { sessionId, connectionId }: { sessionId: string; connectionId: string },
): Promise<SaveResult> {
  const swapped = isId(connectionId) ? await openSwapped(context, connectionId) : null
  if (swapped === null) return { ok: false, reason: 'not_found' }
  return saveCredentials(context, { sessionId, connectionId, ...swapped })
}

async function openSwapped(context: Context, connectionId: string) {
  const keyring = await requireKeyring()
  const { tenantId } = context
  return inTenant(context, async (tx) => {
    const row = await newestCredentials(tx, tenantId, connectionId)
    const connection = await tx.connection.findUnique({
      where: { tenantId_id: { tenantId, id: connectionId } },
    })
    if (row === null || connection === null || row.status !== 'pending') return null
    const { clientIdSealed, secretSealed } = row
    if (clientIdSealed === null || secretSealed === null) return null
    const endpoint = StoredEndpoint.parse(row.endpoint)
    const clientId = await openFrom(tx, keyring, row, 'clientId', clientIdSealed)
    const secret = await openFrom(tx, keyring, row, 'clientSecret', secretSealed)
    return {
      endpoint: endpoint.ok ? endpoint.munchkinId : '',
      clientId: reveal(secret),
      clientSecret: secretFrom(reveal(clientId)),
      mode: StoredMode.parse(connection.mode),
      instanceConfirmed: row.instanceConfirmed,
      linkId: row.linkId,
    }
  })
}
