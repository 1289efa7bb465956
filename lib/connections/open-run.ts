import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { knownBefore } from '#lib/connections/known-before.ts'
import { fingerprintsOf, RUN_PARTS, typedOf } from '#lib/connections/run-row.ts'
import { isId, openFrom } from '#lib/connections/store.ts'
import { witnessesOf } from '#lib/connections/witnesses.ts'
import { requireKeyring, type Keyring } from '#lib/crypto/keyring.ts'
import { inTenant, type Transaction } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { Fingerprints, JudgedWith } from '#lib/diagnosis/report.ts'
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
  fingerprints?: Fingerprints
  judgedWith: JudgedWith
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
      include: RUN_PARTS,
    })
    if (run === null || run.status !== 'running') return null
    const { connectionId, startedAt } = run
    const typed = typedOf(run)
    const { mode, endpoint } = typed
    const munchkinId = endpoint.ok ? endpoint.munchkinId : null
    const sighter = { tenantId, connectionId, mode, munchkinId }
    const witnesses = await witnessesOf(tx, sighter, new Date())
    return {
      connectionId,
      startedAt,
      typed,
      credentials: await openCredentials(tx, keyring, run.credentials),
      judgedWith: { ...(await knownBefore(tx, run)), witnesses },
      ...fingerprintsOf(run),
    }
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
