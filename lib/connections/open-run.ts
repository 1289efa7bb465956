import 'server-only'
import {
  StoredEndpoint,
  StoredMode,
  StoredNeeds,
  StoredShape,
} from '#lib/connections/connection.ts'
import type { Context } from '#lib/connections/context.ts'
import { isId, openFrom } from '#lib/connections/store.ts'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { PermissionNeed } from '#lib/diagnosis/report.ts'
import type { Credentials } from '#lib/generated/prisma/client.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'
import { secretFrom } from '#lib/marketo/secret.ts'
import type { MarketoCredentials } from '#lib/marketo/token.ts'
import { offlineTransport, openTransport, type Transport } from '#lib/marketo/transport.ts'

export type OpenedRun = {
  connectionId: string
  startedAt: Date
  typed: TypedObservation
  credentials: MarketoCredentials | null
  needs: PermissionNeed[]
  /** The caller closes it. */
  transport: Transport
}

/** What a run needs, unsealed; null when there is no such run, or it runs no more. */
export async function openRun(context: Context, runId: string): Promise<OpenedRun | null> {
  if (!isId(runId)) return null
  const keyring = await requireKeyring()
  const { tenantId } = context
  const opened = await inTenant(context, async (tx) => {
    const run = await tx.testRun.findUnique({
      where: { tenantId_id: { tenantId, id: runId } },
      include: { credentials: true, connection: true },
    })
    if (run === null || run.status !== 'running') return null
    const { credentials: row } = run
    const typed: TypedObservation = {
      kind: 'typed',
      mode: StoredMode.parse(run.connection.mode),
      endpoint: StoredEndpoint.parse(row.endpoint),
      clientId: StoredShape.parse(row.clientIdShape),
      clientSecret: StoredShape.parse(row.secretShape),
    }
    const { connectionId, startedAt } = run
    const credentials = await openCredentials(tx, keyring, row)
    return { connectionId, startedAt, typed, credentials, needs: StoredNeeds.parse(run.needs) }
  })
  if (opened === null) return null
  const { endpoint } = opened.typed
  const transport = endpoint.ok
    ? await openTransport(endpoint.munchkinId, serverSettings())
    : offlineTransport
  return { ...opened, transport }
}

async function openCredentials(
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
