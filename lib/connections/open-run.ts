import 'server-only'
import type { Context } from '#lib/connections/context.ts'
import { knownBefore } from '#lib/connections/known-before.ts'
import { openCredentials } from '#lib/connections/open-credentials.ts'
import { fingerprintsOf, RUN_PARTS, typedOf } from '#lib/connections/run-row.ts'
import { isId } from '#lib/connections/store.ts'
import { witnessesOf } from '#lib/connections/witnesses.ts'
import { requireKeyring } from '#lib/crypto/keyring.ts'
import { inTenant } from '#lib/db.ts'
import { serverSettings } from '#lib/env.ts'
import type { Fingerprints, JudgedWith } from '#lib/diagnosis/report.ts'
import type { TypedObservation } from '#lib/marketo/observation.ts'
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
